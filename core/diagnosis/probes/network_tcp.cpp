// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/contact_finding.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Finding proxyRefuses() {
    return wrong(errors::networkProxy,
                 QT_TRANSLATE_NOOP("Diagnosis", "Il proxy della rete non lascia passare"), {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Controlla il proxy"),
                  Sentence::hintOf(errors::networkProxy), Action::checkAgain});
}

/// It is the proxy that says nothing, or the portal to it.
Finding proxySilent() {
    return wrong(
        errors::networkProxy,
        QT_TRANSLATE_NOOP("Diagnosis", "Attraverso il proxy della rete non arriva risposta"), {},
        {QT_TRANSLATE_NOOP("Diagnosis", "Controlla il proxy"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Può essere fermo il proxy, o il portale dietro di lui. Prova anche da "
                           "un'altra rete."),
         Action::checkAgain});
}

Finding noWay() {
    return wrong(errors::networkName,
                 QT_TRANSLATE_NOOP("Diagnosis", "La rete non arriva fino al portale"), {},
                 {QT_TRANSLATE_NOOP("Diagnosis", "Controlla la connessione a Internet"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Guarda se il cavo o il Wi-Fi è collegato. Prova ad aprire un "
                                    "sito nel browser."),
                  Action::checkAgain});
}

Finding unreachable(const QUrl& portal, ErrorCode code) {
    const bool silent = code == errors::portalTimeout;
    return wrong(
        code,
        silent ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Il portale non risponde in tempo"))
               : Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Il portale rifiuta il collegamento")),
        {"%1", {Fact::address(portal)}},
        {QT_TRANSLATE_NOOP("Diagnosis", "Riprova tra qualche minuto"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Il portale può essere fermo, o la rete in cui sei lo blocca. Prova "
                           "anche da un'altra rete."),
         Action::checkAgain});
}

Finding judge(const Portal& portal, const Clock&, const Contact& contact) {
    if (!contact.refusal)
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il portale è raggiungibile"),
                    {QT_TRANSLATE_NOOP("Diagnosis", "in %1 millisecondi"),
                     {Fact::number(contact.milliseconds)}});
    if (*contact.refusal == errors::networkProxy) return proxyRefuses();
    if (*contact.refusal == errors::networkName) return noWay();
    if (*contact.refusal == errors::portalTimeout && contact.throughProxy) return proxySilent();
    return unreachable(portal.url(), *contact.refusal);
}

}  // namespace

Async<Finding> networkTcp(const Surroundings& around) {
    return contactFinding(around, ContactAttempt::Until::connected, judge);
}

}  // namespace core::diagnosis
