// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/card_lot.h"
#include "core/diagnosis/probes/other_reader.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

ByteView view(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

Finding contactless() {
    return wrong(
        errors::cardContactless,
        QT_TRANSLATE_NOOP("Diagnosis", "Il lettore ha preso la tessera senza contatti"),
        QT_TRANSLATE_NOOP("Diagnosis", "La risposta al reset è quella di una carta senza contatti"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Spingi la tessera nella fessura"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Appoggiata sopra non basta: serve il chip nella fessura del lettore."),
         Action::howToInsert});
}

Advice otherCard() {
    return {QT_TRANSLATE_NOOP("Diagnosis", "Serve la tua tessera sanitaria"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Togli questa carta e inserisci la CRS o la TS-CNS con il chip."),
            Action::howToInsert};
}

Sentence whatItIs(const CardSnapshot& card, bool promisesCns) {
    if (!card.knownAs.isEmpty()) return {"%1", {Fact::kind(card)}};
    if (promisesCns)
        return QT_TRANSLATE_NOOP("Diagnosis", "Si presenta come CNS, ma non ne ha i dati");
    return QT_TRANSLATE_NOOP("Diagnosis", "La risposta al reset non è di una CNS");
}

Finding foreign(const CardSnapshot& card, bool promisesCns) {
    return wrong(errors::cardUnknown,
                 QT_TRANSLATE_NOOP("Diagnosis", "La carta nel lettore non è una CRS o una TS-CNS"),
                 whatItIs(card, promisesCns),
                 isInOtherReader(card) ? useOtherReader() : otherCard());
}

}  // namespace

Async<Finding> cardType(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    const auto atr = view(card.atr);
    const auto lot = cardLot(atr);
    if (card.state == CardState::contactless) return told(contactless());
    if (card.state == CardState::unknownCard) return told(foreign(card, lot.has_value()));
    const Literal title = QT_TRANSLATE_NOOP("Diagnosis", "La tessera è una CRS o una TS-CNS");
    if (!lot) return told(fine(title));
    return told(fine(
        title, {QT_TRANSLATE_NOOP("Diagnosis",
                                  "Lotto %1: chip %2, maschera %3, CNS %4, %5, ATR "
                                  "%6"),
                {lot->lot, lot->chip, lot->mask, lot->version, lot->protocol, Fact::cnsAtr(atr)}}));
}

}  // namespace core::diagnosis
