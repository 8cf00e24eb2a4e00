// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_reading.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/card/certificate.h"
#include "core/card/reader_names.h"
#include "core/codes/card_number.h"
#include "pcsc/cards/card_registry.h"

namespace core {
namespace {

constexpr int shortestKey = 2048;  // OpenSSL's own limit at its default level; never lowered

QDate toQt(const std::optional<pcsc::Date>& date) {
    return date ? QDate(date->year, date->month, date->day) : QDate();
}

CardHolder toQt(const pcsc::Holder& holder) {
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    return {text(holder.name),          text(holder.surname),
            text(holder.codiceFiscale), text(holder.sex),
            toQt(holder.born),          toQt(holder.issued),
            toQt(holder.expires),       text(holder.issuer),
            text(holder.birthComune),   text(holder.residenceComune),
            holder.incomplete};
}

CardState slotState(pcsc::SlotState state) {
    switch (state) {
        case pcsc::SlotState::empty:
            return CardState::empty;
        case pcsc::SlotState::mute:
            return CardState::mute;
        case pcsc::SlotState::exclusive:
            return CardState::busy;
        case pcsc::SlotState::unavailable:
            return CardState::fault;
        default:
            return CardState::reading;
    }
}

CardState errorState(ErrorCode code) {
    if (code == errors::cardUnknown) return CardState::unknownCard;
    if (code == errors::cardMute) return CardState::mute;
    if (code == errors::cardBusy || code == errors::cardHeld || code == errors::cardReset)
        return CardState::busy;
    if (code == errors::serviceMissing) return CardState::serviceMissing;
    if (code == errors::serviceDenied) return CardState::serviceDenied;
    if (code == errors::serviceSilent) return CardState::serviceSilent;
    return CardState::fault;
}

CardSnapshot withState(CardSnapshot snapshot, CardState state, std::optional<Error> error = {}) {
    snapshot.state = state;
    snapshot.error = std::move(error);
    return snapshot;
}

/// ACe 2025 does not give it elsewhere: CODICEFISCALE/ID_Carta.hash.
void takeIdCarta(CardSnapshot& snapshot) {
    snapshot.idCarta =
        snapshot.certificate.commonName.section(u'/', 1, 1).section(u'.', 0, 0).trimmed();
    snapshot.cardNumber = cardNumberFromIdCarta(snapshot.idCarta).value_or(QString());
}

QDate earlier(const QDate& card, const QDate& certificate) {
    if (!card.isValid() || !certificate.isValid()) return card.isValid() ? card : certificate;
    return std::min(card, certificate);
}

}  // namespace

std::optional<Error> outOfDate(const CardSnapshot& snapshot, const QDateTime& now) {
    const auto& certificate = snapshot.certificate;
    if (snapshot.holder.expires.isValid() && snapshot.holder.expires < now.date())
        return Error{errors::cardExpired};
    if (certificate.notAfter.isValid() && certificate.notAfter < now)
        return Error{errors::certificateExpired};
    if (certificate.notBefore.isValid() && certificate.notBefore > now)
        return Error{errors::certificateNotYet};
    return {};
}

CardSnapshot fromSlot(const pcsc::ReadersSnapshot& readers, const pcsc::Slot* slot) {
    if (readers.service == pcsc::ServiceState::missing)
        return withState({}, CardState::serviceMissing, Error{errors::serviceMissing});
    if (readers.service == pcsc::ServiceState::denied)
        return withState({}, CardState::serviceDenied, Error{errors::serviceDenied});
    if (readers.service == pcsc::ServiceState::silent)
        return withState({}, CardState::serviceSilent, Error{errors::serviceSilent});
    if (slot == nullptr) return withState({}, CardState::noReader);
    CardSnapshot snapshot{.reader = QString::fromStdString(slot->reader)};
    snapshot.atr = QByteArray(reinterpret_cast<const char*>(slot->atr.data()),
                              static_cast<qsizetype>(slot->atr.size()));
    const auto lot = pcsc::lotName(slot->atr);
    snapshot.lot = QString::fromUtf8(lot.data(), static_cast<qsizetype>(lot.size()));
    const auto state = slotState(slot->state);
    if (state == CardState::busy) return withState(snapshot, state, Error{errors::cardBusy});
    if (state == CardState::fault) return withState(snapshot, state, Error{errors::readerGone});
    return withState(snapshot, state);
}

CardSnapshot withHolder(CardSnapshot snapshot, const pcsc::CardContent& content) {
    snapshot.idCarta = QString::fromStdString(content.idCarta);
    snapshot.cardNumber = cardNumberFromIdCarta(snapshot.idCarta).value_or(QString());
    snapshot.holder = toQt(content.holder);
    snapshot.expires = snapshot.holder.expires;
    return snapshot;
}

CardSnapshot fromContent(CardSnapshot snapshot, const pcsc::CardContent& content,
                         const QDateTime& now) {
    snapshot = withHolder(std::move(snapshot), content);
    if (!content.certificateFound()) return withState(snapshot, CardState::noCertificate);
    auto certificate =
        parseCertificate(QByteArray(reinterpret_cast<const char*>(content.certificate.data()),
                                    static_cast<qsizetype>(content.certificate.size())));
    if (!certificate) return withState(snapshot, CardState::noCertificate, certificate.error());
    snapshot.certificate = std::move(*certificate);
    snapshot.expires = earlier(snapshot.holder.expires, snapshot.certificate.notAfter.date());
    if (snapshot.idCarta.isEmpty()) takeIdCarta(snapshot);
    if (!content.keyKnown)
        return withState(snapshot, CardState::noCertificate, Error{errors::cardModel});
    if (snapshot.certificate.keyBits < shortestKey)
        return withState(snapshot, CardState::keyTooShort);
    if (auto error = outOfDate(snapshot, now))
        return withState(snapshot, CardState::expired, std::move(error));
    return withState(snapshot, CardState::ready);
}

CardSnapshot fromError(CardSnapshot snapshot, const Error& error) {
    return withState(std::move(snapshot), errorState(error.code), error);
}

CardSnapshot fromForeign(CardSnapshot snapshot, const Error& error,
                         std::optional<pcsc::ForeignKind> kind) {
    const bool other = kind && *kind != pcsc::ForeignKind::contactlessCns;
    const pcsc::Bytes atr(snapshot.atr.begin(), snapshot.atr.end());
    const bool radio =
        kind || pcsc::looksContactless(atr) || isContactlessSlot(snapshot.reader.toStdString());
    if (other) snapshot.knownAs = foreignName(*kind);
    if (!other && radio)
        return withState(std::move(snapshot), CardState::contactless,
                         Error{errors::cardContactless, error.cause});
    return withState(std::move(snapshot), CardState::unknownCard, error);
}

QString foreignName(pcsc::ForeignKind kind) {
    const auto words = [](const char* text) {
        return QCoreApplication::translate("ForeignCard", text);
    };
    switch (kind) {
        case pcsc::ForeignKind::identityCard:
            return words(QT_TRANSLATE_NOOP("ForeignCard", "Carta d'identità elettronica"));
        case pcsc::ForeignKind::passport:
            return words(QT_TRANSLATE_NOOP("ForeignCard", "Passaporto o documento di viaggio"));
        case pcsc::ForeignKind::bankCard:
            return words(QT_TRANSLATE_NOOP("ForeignCard", "Carta di pagamento"));
        case pcsc::ForeignKind::simCard:
            return words(QT_TRANSLATE_NOOP("ForeignCard", "SIM di un telefono"));
        case pcsc::ForeignKind::transportCard:
            return words(QT_TRANSLATE_NOOP("ForeignCard", "Tessera dei trasporti o badge"));
        case pcsc::ForeignKind::contactlessCns:
            break;
    }
    return {};
}

std::optional<Error> stateError(const CardSnapshot& snapshot) {
    if (snapshot.error) return snapshot.error;
    switch (snapshot.state) {
        case CardState::serviceMissing:
            return Error{errors::serviceMissing};
        case CardState::serviceDenied:
            return Error{errors::serviceDenied};
        case CardState::serviceSilent:
            return Error{errors::serviceSilent};
        case CardState::noReader:
            return Error{errors::readerNone};
        case CardState::empty:
            return Error{errors::cardAbsent};
        case CardState::mute:
            return Error{errors::cardMute};
        case CardState::contactless:
            return Error{errors::cardContactless};
        case CardState::unknownCard:
            return Error{errors::cardUnknown};
        case CardState::noCertificate:
            return Error{errors::cardNoCertificate};
        case CardState::keyTooShort:
            return Error{errors::cardKeyTooShort};
        case CardState::expired:
            return Error{errors::cardExpired};
        case CardState::busy:
            return Error{errors::cardBusy};
        case CardState::fault:
            return Error{errors::cardFault};
        case CardState::reading:
        case CardState::ready:
            return {};
    }
    return {};
}

}  // namespace core
