// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QJsonObject>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/waiting.h"
#include "pcsc/transport/pcsc_readers.h"

namespace cli {
namespace {

// In the order of core::CardState.
constexpr const char* stateNames[] = {
    "serviceMissing", "serviceDenied", "serviceSilent", "noReader",    "empty",
    "reading",        "mute",          "contactless",   "unknownCard", "noCertificate",
    "keyTooShort",    "expired",       "busy",          "fault",       "ready"};

QString iso(const QDate& date) {
    return date.toString(Qt::ISODate);
}

QJsonObject holderJson(const core::CardHolder& holder) {
    return {{"name", holder.name},
            {"surname", holder.surname},
            {"codiceFiscale", holder.codiceFiscale},
            {"sex", holder.sex},
            {"born", iso(holder.born)},
            {"issued", iso(holder.issued)},
            {"expires", iso(holder.expires)},
            {"issuer", holder.issuer},
            {"birthComune", holder.birthComune},
            {"residenceComune", holder.residenceComune},
            {"incomplete", holder.incomplete}};
}

QJsonValue certificateJson(const core::CardCertificate& certificate) {
    if (certificate.der.isEmpty()) return QJsonValue();
    return QJsonObject{{"commonName", certificate.commonName},
                       {"codiceFiscale", certificate.codiceFiscale},
                       {"issuer", certificate.issuer},
                       {"notBefore", certificate.notBefore.toString(Qt::ISODate)},
                       {"notAfter", certificate.notAfter.toString(Qt::ISODate)}};
}

QJsonDocument asJson(const core::CardSnapshot& card) {
    return QJsonDocument(QJsonObject{{"state", stateNames[static_cast<std::size_t>(card.state)]},
                                     {"reader", card.reader},
                                     {"atr", QString::fromLatin1(card.atr.toHex().toUpper())},
                                     {"lot", card.lot},
                                     {"holder", holderJson(card.holder)},
                                     {"cardNumber", card.cardNumber},
                                     {"idCarta", card.idCarta},
                                     {"certificate", certificateJson(card.certificate)},
                                     {"keyBits", card.certificate.keyBits}});
}

QString verdict(const core::CardSnapshot& card) {
    const auto error = core::stateError(card);
    if (error) return core::errorText(*error, {.expires = card.expires}).title;
    return QCoreApplication::translate("cli", "La carta è adatta all'accesso.");
}

QString asText(const core::CardSnapshot& card) {
    const auto date = [](const QDate& day) { return day.toString(QStringLiteral("dd/MM/yyyy")); };
    const auto label = [](const char* text) { return QCoreApplication::translate("cli", text); };
    const std::vector<QStringList> rows{
        {label(QT_TRANSLATE_NOOP("cli", "Lettore")), card.reader},
        {label(QT_TRANSLATE_NOOP("cli", "Modello di carta")), card.lot},
        {label(QT_TRANSLATE_NOOP("cli", "Titolare")),
         card.holder.name + QLatin1Char(' ') + card.holder.surname},
        {label(QT_TRANSLATE_NOOP("cli", "Codice fiscale")), card.holder.codiceFiscale},
        {label(QT_TRANSLATE_NOOP("cli", "Data di nascita")), date(card.holder.born)},
        {label(QT_TRANSLATE_NOOP("cli", "Scadenza")), date(card.expires)},
        {label(QT_TRANSLATE_NOOP("cli", "Numero della tessera")), card.cardNumber},
        {label(QT_TRANSLATE_NOOP("cli", "ID_Carta")), card.idCarta},
        {label(QT_TRANSLATE_NOOP("cli", "Certificato")), card.certificate.commonName},
        {label(QT_TRANSLATE_NOOP("cli", "Chiave")),
         card.certificate.keyBits > 0 ? QStringLiteral("RSA %1").arg(card.certificate.keyBits)
                                      : QString()},
    };
    return table(rows) + QStringLiteral("\n\n") + verdict(card);
}

/// Also a card that is no good for login.
bool wasRead(core::CardState state) {
    using enum core::CardState;
    return state == ready || state == expired || state == keyTooShort || state == noCertificate;
}

}  // namespace

int runCard(const Options& options) {
    core::CardService cards(std::make_shared<pcsc::PcscReaders>());
    const auto card = settledIn(options.reader, cards);
    if (!card) return printNoSuchReader(options.json, options.reader);
    if (!wasRead(card->state)) {
        const auto error = core::stateError(*card);
        return printCardError(options.json, error.value_or(core::Error{core::errors::cardFault}),
                              *card);
    }
    return options.json ? printJson(asJson(*card)) : printLine(asText(*card));
}

}  // namespace cli
