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

namespace core {

/// R11, and one state more for each failure that has its own way on.
enum class CardState {
    serviceMissing,  // the system's smart-card service does not run
    serviceDenied,   // it runs and refuses us
    noReader,
    empty,          // reader without a card
    reading,        // card found, being read
    mute,           // no answer: upside down, dirty chip
    unknownCard,    // not a CRS / TS-CNS
    noCertificate,  // a CNS without a certificate for login: holder data are shown
    keyTooShort,    // RSA-1024: holder data are shown, login refused before the PIN is asked
    expired,        // card or certificate expired: see CardSnapshot::expires
    busy,           // another program keeps the card
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
    QByteArray atr{};
    QString idCarta{};     // 16 digits
    QString cardNumber{};  // 20 digits on the back: 8038000 + digits 2..13 of ID_Carta + Luhn
                           // digit; empty if unknown
    CardHolder holder{};
    CardCertificate certificate{};
    QDate expires{};                 // the earlier of card and certificate, when known
    std::optional<int> triesLeft{};  // only when the card has told it, since it was inserted
    std::optional<Error> error{};    // for fault, busy, serviceMissing, serviceDenied
    quint64 insertion = 0;           // another number = another insertion; 0 = no card
    bool hasCard() const { return insertion != 0; }
};

/// The error that stands for a state, so that core/base/error_table has its sentence too; nullopt
/// for reading and ready.
std::optional<Error> stateError(const CardSnapshot& snapshot);

}  // namespace core

Q_DECLARE_METATYPE(core::CardSnapshot)
