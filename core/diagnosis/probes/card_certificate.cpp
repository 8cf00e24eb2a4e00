// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Finding none() {
    return wrong(
        errors::cardNoCertificate,
        QT_TRANSLATE_NOOP("Diagnosis", "La tessera non ha un certificato che sappiamo usare"),
        QT_TRANSLATE_NOOP("Diagnosis", "I dati si leggono, ma con la tessera non si entra"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Entra senza tessera"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Puoi entrare con la password e il codice SMS. Alcuni lotti di tessere "
                           "tengono il certificato dove non lo troviamo."),
         Action::withoutCard});
}

Finding unusable() {
    return wrong(
        errors::certificateUnusable,
        QT_TRANSLATE_NOOP("Diagnosis", "Il certificato della tessera non è adatto all'accesso"), {},
        {QT_TRANSLATE_NOOP("Diagnosis", "Entra senza tessera"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Puoi entrare con la password e il codice SMS. Per la tessera chiama il "
                           "Numero Verde 800.030.606."),
         Action::withoutCard});
}

/// The certificate can be read, the key cannot be used.
Finding otherModel() {
    return wrong(
        errors::cardModel,
        QT_TRANSLATE_NOOP("Diagnosis", "Con questo modello di tessera non si può ancora entrare"),
        QT_TRANSLATE_NOOP("Diagnosis", "I dati e il certificato si leggono"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Entra senza tessera"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Puoi entrare con la password e il codice SMS. Se chiami il Numero "
                           "Verde, di' anche il lotto della tessera."),
         Action::withoutCard});
}

Finding tooShort(int bits) {
    return wrong(
        errors::cardKeyTooShort,
        QT_TRANSLATE_NOOP("Diagnosis", "La chiave della tessera è troppo corta"),
        {QT_TRANSLATE_NOOP("Diagnosis", "RSA da %1 bit: ne servono 2048"), {Fact::number(bits)}},
        {QT_TRANSLATE_NOOP("Diagnosis", "Chiedi una tessera nuova"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "È una tessera di un tipo vecchio. Intanto puoi entrare con la "
                           "password e il codice SMS."),
         Action::newCard});
}

Finding withoutCertificate(const CardSnapshot& card) {
    if (!card.error) return none();
    return card.error->code == errors::cardModel ? otherModel() : unusable();
}

}  // namespace

Async<Finding> cardCertificate(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    if (card.state == CardState::noCertificate) return told(withoutCertificate(card));
    const auto bits = card.certificate.keyBits;
    if (card.state == CardState::keyTooShort) return told(tooShort(bits));
    return told(
        fine(QT_TRANSLATE_NOOP("Diagnosis", "La tessera ha il certificato per l'accesso"),
             {QT_TRANSLATE_NOOP("Diagnosis", "Chiave RSA da %1 bit"), {Fact::number(bits)}}));
}

}  // namespace core::diagnosis
