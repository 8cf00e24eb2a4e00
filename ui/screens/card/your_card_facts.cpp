// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/your_card_facts.h"

#include <QCoreApplication>

#include "core/codes/birth_places.h"
#include "core/codes/card_issuer.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using core::CertificateUse;

constexpr int fitKeyBits = 2048;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::YourCard)
};

QString day(const QDate& date) {
    return date.isValid() ? shortDate(date) : QString();
}

QString sexWord(const QString& letter) {
    if (letter == QLatin1String("M")) return Words::tr("Maschio");
    if (letter == QLatin1String("F")) return Words::tr("Femmina");
    return letter;
}

/// Another comune's by now, which the code does not say.
bool isNoMore(const QString& code, const QDate& today) {
    const auto last = core::findBirthPlace(code, today);
    return last && last->validTo.isValid() && last->validTo < today;
}

QString issuerName(const QString& issuer) {
    const QString region = core::cardRegion(issuer);
    return region.isEmpty() ? issuer : Words::tr("%1 (codice %2)").arg(region, issuer);
}

QString useWord(CertificateUse use) {
    switch (use) {
        case CertificateUse::login:
            return Words::tr("dire chi sei quando entri nei servizi");
        case CertificateUse::signature:
            return Words::tr("firmare documenti");
        case CertificateUse::encryption:
            return Words::tr("proteggere i dati che ricevi");
        case CertificateUse::email:
            return Words::tr("proteggere la posta elettronica");
    }
    return {};
}

QString usesOf(const core::CardCertificate& certificate) {
    QStringList words;
    for (const CertificateUse use : certificate.uses) words << useWord(use);
    return words.join(QStringLiteral(", "));
}

QString keyWords(int bits) {
    const QString key = Words::tr("RSA, %1 bit").arg(bits);
    return bits < fitKeyBits ? Words::tr("%1: troppo corta per entrare").arg(key) : key;
}

}  // namespace

QString placeOnCard(const QString& code, const QDate& when, const QDate& today) {
    const auto place = core::findBirthPlace(code, when);
    if (!place) return code;
    if (place->kind == core::BirthPlace::Kind::state)
        return Words::tr("%1 (Stato estero)").arg(place->displayName);
    const QString name = QStringLiteral("%1 (%2)").arg(place->displayName, place->province);
    return isNoMore(code, today) ? Words::tr("%1, comune che oggi non c'è più").arg(name) : name;
}

QString inGroups(const QString& digits, int group) {
    QStringList parts;
    for (qsizetype at = 0; at < digits.size(); at += group) parts << digits.mid(at, group);
    return parts.join(u' ');
}

Facts cardHolderFacts(const core::CardSnapshot& card, const QDate& today) {
    const core::CardHolder& holder = card.holder;
    const QDate written = holder.issued.isValid() ? holder.issued : today;
    return {{Words::tr("Cognome"), holder.surname},
            {Words::tr("Nome"), holder.name},
            {Words::tr("Sesso"), sexWord(holder.sex)},
            {Words::tr("Data di nascita"), day(holder.born)},
            {Words::tr("Luogo di nascita"), placeOnCard(holder.birthComune, holder.born, today)},
            {Words::tr("Codice fiscale"), holder.codiceFiscale},
            {Words::tr("Comune di residenza alla consegna"),
             placeOnCard(holder.residenceComune, written, today)}};
}

Facts cardNumberFacts(const core::CardSnapshot& card) {
    return {{Words::tr("Numero sul retro della tessera"), inGroups(card.cardNumber, 5)},
            {Words::tr("Numero nel chip"), inGroups(card.idCarta, 4)},
            {Words::tr("Modello"), card.lot},
            {Words::tr("Emessa da"), issuerName(card.holder.issuer)},
            {Words::tr("Emessa il"), day(card.holder.issued)},
            {Words::tr("Scade il"), day(card.holder.expires)}};
}

Facts cardCertificateFacts(const core::CardSnapshot& card) {
    const core::CardCertificate& certificate = card.certificate;
    if (certificate.der.isEmpty()) return {};
    return {{Words::tr("Intestato al codice fiscale"), certificate.codiceFiscale},
            {Words::tr("Rilasciato da"), certificate.issuer},
            {Words::tr("Vale dal"), day(certificate.notBefore.date())},
            {Words::tr("Vale fino al"), day(certificate.notAfter.date())},
            {Words::tr("Chiave"), keyWords(certificate.keyBits)},
            {Words::tr("Serve per"), usesOf(certificate)}};
}

}  // namespace ui
