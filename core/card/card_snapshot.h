// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/base.h"
#include "core/card/reader_info.h"

namespace core {

/// R11, and one state more for each failure that has its own way on.
enum class CardState {
    serviceMissing,  // the system's smart-card service does not run
    serviceDenied,   // it runs and refuses us
    serviceSilent,   // it hangs: it does not answer, and card work waits for it
    noReader,
    empty,          // reader without a card
    reading,        // card found, being read; the holder may be there already
    mute,           // no answer: upside down, dirty chip
    contactless,    // a card caught by radio: it has to be pushed into the slot
    unknownCard,    // not a CRS / TS-CNS
    noCertificate,  // a CNS without a certificate for login, or of a model that cannot be used for
                    // it (card.model): holder data are shown
    keyTooShort,    // RSA-1024: holder data are shown, login refused before the PIN is asked
    expired,        // card or certificate expired: see CardSnapshot::expires
    busy,           // another program keeps the card (card.busy), is at work with it (card.held) or
                    // disturbs (card.reset): waited for, goes on by itself
    fault,          // reader or card failed: see CardSnapshot::error
    ready           // fit for login
};

/// The holder as screens show it: pcsc::Holder in Qt's types.
struct CardHolder {
    QString name{};
    QString surname{};
    QString codiceFiscale{};
    QString sex{};
    QDate born{};
    QDate issued{};
    QDate expires{};
    QString issuer{};
    QString birthComune{};
    QString residenceComune{};
    bool incomplete = false;
    friend bool operator==(const CardHolder&, const CardHolder&) = default;
};

/// What a certificate says its key may be used for, as far as people care.
enum class CertificateUse { login, signature, encryption, email };

struct CardCertificate {
    QByteArray der{};
    QString commonName{};     // CODICEFISCALE/ID_Carta.hash
    QString codiceFiscale{};  // from the common name: the identity (R28)
    QString issuer{};
    QDateTime notBefore{};
    QDateTime notAfter{};
    int keyBits = 0;
    std::vector<CertificateUse> uses{};  // in the order of the enumeration; login always
    friend bool operator==(const CardCertificate&, const CardCertificate&) = default;
};

/// What the card in the reader looked like when it was last read: a value, safe to keep and to pass
/// between threads.
struct CardSnapshot {
    CardState state = CardState::noReader;
    QString reader{};
    std::vector<ReaderInfo> readers{};  // those a person can choose from, in the service's order
    QByteArray atr{};
    QString lot{};         // as people name it: `ST 2021`; empty if unknown
    QString knownAs{};     // what a card of others is: `Carta d'identità elettronica`, or empty
    QString idCarta{};     // 16 digits
    QString cardNumber{};  // 20 digits on the back: 8038000 + digits 2..13 of ID_Carta + Luhn
                           // digit; empty if unknown
    CardHolder holder{};
    CardCertificate certificate{};
    QDate expires{};                 // the earlier of card and certificate, when known
    std::optional<int> triesLeft{};  // only when the card has told it, in this run
    std::optional<Error> error{};    // for fault, busy, serviceMissing and the like
    quint64 insertion = 0;           // another number = another insertion; 0 = no card
    bool held = false;               // card work waits for another program's to end
    bool hasCard() const { return insertion != 0; }
    friend bool operator==(const CardSnapshot&, const CardSnapshot&) = default;
};

/// The error that stands for a state, so that core/base/error_table has its sentence too; nullopt
/// for reading and ready.
std::optional<Error> stateError(const CardSnapshot& snapshot);

}  // namespace core

Q_DECLARE_METATYPE(core::CardSnapshot)
