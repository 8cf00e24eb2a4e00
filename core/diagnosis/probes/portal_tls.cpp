// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/contact_finding.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

constexpr int noticeDays = 14;

Advice callTheHelpLine() {
    return {QT_TRANSLATE_NOOP("Diagnosis", "Non entrare da qui"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Per sicurezza il programma si ferma prima del PIN. Prova da "
                              "un'altra rete o chiama il Numero Verde 800.030.606."),
            Action::checkAgain};
}

Advice setTheClock() {
    return {QT_TRANSLATE_NOOP("Diagnosis", "Controlla l'orologio"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Guarda se data e ora del computer sono giuste. Se lo sono, chiama "
                              "il Numero Verde 800.030.606."),
            Action::checkAgain};
}

Finding outOfTime(const Contact& contact) {
    if (contact.notBegun)
        return wrong(
            errors::portalTlsExpired,
            QT_TRANSLATE_NOOP("Diagnosis", "Il certificato del portale non vale ancora"),
            QT_TRANSLATE_NOOP("Diagnosis", "Di solito è l'orologio del computer che va indietro"),
            setTheClock());
    return wrong(
        errors::portalTlsExpired,
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato del portale è scaduto"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Valeva fino al %1"), {Fact::day(contact.validTo)}},
        setTheClock());
}

Finding refused(const Contact& contact, const QUrl& portal) {
    if (*contact.refusal == errors::portalTlsExpired) return outOfTime(contact);
    if (*contact.refusal == errors::portalUntrusted)
        return wrong(
            errors::portalUntrusted,
            QT_TRANSLATE_NOOP("Diagnosis", "L'identità del server non è verificata"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Il suo certificato non viene da un'autorità di cui ci fidiamo"),
            callTheHelpLine());
    if (*contact.refusal == errors::portalTlsHost)
        return wrong(
            errors::portalTlsHost,
            QT_TRANSLATE_NOOP("Diagnosis", "Il certificato del portale è di un altro indirizzo"),
            {QT_TRANSLATE_NOOP("Diagnosis", "Non vale per %1"), {Fact::address(portal)}},
            callTheHelpLine());
    const bool silent = *contact.refusal == errors::portalTimeout;
    return wrong(*contact.refusal,
                 silent ? Sentence(QT_TRANSLATE_NOOP(
                              "Diagnosis", "Il portale accetta il collegamento e poi tace"))
                        : Sentence(QT_TRANSLATE_NOOP(
                              "Diagnosis", "Il collegamento con il portale non si protegge")),
                 {"%1", {Fact::address(portal)}},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Riprova tra qualche minuto"),
                  Sentence::hintOf(*contact.refusal), Action::checkAgain});
}

Finding judge(const Portal& portal, const Clock& clock, const Contact& contact) {
    if (contact.refusal) return refused(contact, portal.url());
    const Sentence until{QT_TRANSLATE_NOOP("Diagnosis", "Certificato valido fino al %1"),
                         {Fact::day(contact.validTo)}};
    if (clock.today().daysTo(contact.validTo) <= noticeDays)
        return notable(
            QT_TRANSLATE_NOOP("Diagnosis", "Il certificato del portale sta per scadere"), until,
            {QT_TRANSLATE_NOOP("Diagnosis", "Per ora puoi entrare"),
             QT_TRANSLATE_NOOP("Diagnosis", "Chi gestisce il portale deve rinnovarlo.")});
    return fine(QT_TRANSLATE_NOOP("Diagnosis", "L'identità del server è verificata"), until);
}

}  // namespace

Async<Finding> portalTls(const Surroundings& around) {
    return contactFinding(around, ContactAttempt::Until::encrypted, judge);
}

}  // namespace core::diagnosis
