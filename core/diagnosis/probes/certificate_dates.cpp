// SPDX-License-Identifier: EUPL-1.2
// Of the card's own days only this much is told: over, soon over, or not. They are the holder's.
#include "core/card/card_expiry.h"
#include "core/card/card_reading.h"
#include "core/diagnosis/portal_time.h"
#include "core/diagnosis/probes/clock_advice.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Finding cardOver() {
    return wrong(
        errors::cardExpired, QT_TRANSLATE_NOOP("Diagnosis", "La tessera è scaduta"),
        QT_TRANSLATE_NOOP("Diagnosis", "Vale ancora come codice fiscale, non per entrare"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Serve la tessera nuova"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Se non è arrivata a casa, chiedila alla tua ASST. Intanto puoi entrare "
                           "con la password e il codice SMS."),
         Action::newCard});
}

/// The card itself is still good, so no new one comes by itself.
Finding certificateOver() {
    return wrong(errors::certificateExpired,
                 QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera è scaduto"),
                 QT_TRANSLATE_NOOP("Diagnosis", "La tessera vale ancora, ma non per entrare"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Chiedi una tessera nuova"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "La dà la tua ASST. Intanto puoi entrare con la password e il "
                                    "codice SMS."),
                  Action::newCard});
}

Finding notBegun() {
    return wrong(
        errors::certificateNotYet,
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera non è ancora valido"),
        QT_TRANSLATE_NOOP("Diagnosis", "Di solito è l'orologio del computer che va indietro"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Controlla l'orologio"),
         Sentence::hintOf(errors::certificateNotYet), Action::checkAgain});
}

Finding ourClock(bool portalToo) {
    return wrong(portalToo ? errors::portalTlsExpired : errors::certificateNotYet,
                 QT_TRANSLATE_NOOP("Diagnosis", "L'orologio del computer è sbagliato"),
                 QT_TRANSLATE_NOOP("Diagnosis", "Con l'ora del portale la tessera è valida"),
                 setTheClock());
}

Finding cardSoonOver() {
    return notable(QT_TRANSLATE_NOOP("Diagnosis", "La tessera sta per scadere"),
                   QT_TRANSLATE_NOOP("Diagnosis", "Mancano meno di due mesi"),
                   {QT_TRANSLATE_NOOP("Diagnosis", "Aspetta la tessera nuova"),
                    QT_TRANSLATE_NOOP("Diagnosis",
                                      "Arriva a casa da sola. Fino alla scadenza puoi entrare con "
                                      "questa."),
                    Action::newCard});
}

Finding certificateSoonOver() {
    return notable(
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera sta per scadere"),
        QT_TRANSLATE_NOOP("Diagnosis", "La tessera vale ancora più a lungo"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Chiedi una tessera nuova"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Quando il certificato scade, con questa non si entra più. La dà la "
                           "tua ASST."),
         Action::newCard});
}

Finding over(ErrorCode code) {
    if (code == errors::certificateNotYet) return notBegun();
    return code == errors::cardExpired ? cardOver() : certificateOver();
}

Finding inTime(const CardSnapshot& card, const QDate& today) {
    if (!endsSoon(card, today))
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "La tessera non è scaduta"));
    return certificateEndsFirst(card) ? certificateSoonOver() : cardSoonOver();
}

/// `ours`: what is wrong by our clock.
Finding judge(const CardSnapshot& card, ErrorCode ours, const Result<PortalTime>& time) {
    if (!time) return over(ours);
    const auto theirs = outOfDate(card, time->there);
    return theirs ? over(theirs->code) : ourClock(time->refusedByOurClock);
}

/// A card that is out of date may be so by our clock only: the portal knows what time it is.
Async<Finding> byThePortalsClock(const Surroundings& around, ErrorCode ours) {
    auto& portal = *around.portal;
    if (portal.url().isEmpty() || !portal.tls()) return told(over(ours));
    auto answer = std::make_shared<Pledge<Finding>>();
    auto asked = TimeQuestion::ask(portal);
    answer->onCancel(portal.context(), [asked]() mutable { asked.cancel(); });
    whenDone(asked, portal.context(),
             [answer, card = around.cards.snapshot(), ours](const Result<PortalTime>& time) {
                 answer->give(judge(card, ours, time));
             });
    return answer->future();
}

}  // namespace

Async<Finding> certificateDates(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    if (!card.expires.isValid())
        return told(unknown(
            QT_TRANSLATE_NOOP("Diagnosis", "Scadenza della tessera"),
            QT_TRANSLATE_NOOP("Diagnosis", "Si controlla quando la tessera ha un certificato")));
    if (const auto error = outOfDate(card, around.clock.now()))
        return byThePortalsClock(around, error->code);
    return told(inTime(card, around.clock.today()));
}

}  // namespace core::diagnosis
