// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Sentence whichOf(int readers, const Fact& model) {
    if (readers < 2) return {"%1", {model}};
    return {QT_TRANSLATE_N_NOOP("Diagnosis", "%1, uno di %n lettori"), {model}, readers};
}

}  // namespace

Async<Finding> readerPresent(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::noReader)
        return told(wrong(errors::readerNone,
                          QT_TRANSLATE_NOOP("Diagnosis", "Il lettore non è collegato"), {},
                          {QT_TRANSLATE_NOOP("Diagnosis", "Collega il lettore"),
                           QT_TRANSLATE_NOOP("Diagnosis", "Inserisci il cavo in una porta USB.")}));
    const auto model = Fact::model({.reader = card.reader.toStdString()});
    return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore è collegato"),
                     whichOf(static_cast<int>(card.readers.size()), model)));
}

}  // namespace core::diagnosis
