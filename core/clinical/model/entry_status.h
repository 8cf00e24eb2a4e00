// SPDX-License-Identifier: EUPL-1.2
// Whether a coded entry says that something is so: that it is denied, was not done, or is over
// stands in attributes beside its words.
#pragma once

#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// Denied by the entry itself, or by an act that it stands in.
bool isNegated(const ClinicalDocument& document, const Observation& observation);

/// What is to be said beside the words: "Non somministrato", "Interrotto", "Concluso", "Richiesto".
/// Its own status, else that of the concern it stands in; a status that we do not know as written.
/// Empty where the words hold as they are. In the language of the installed translators.
QString statusWords(const ClinicalDocument& document, const Observation& observation);
QString statusWords(const ClinicalDocument& document, const Administration& administration);
QString statusWords(const ClinicalDocument& document, const Act& act);

}  // namespace core::clinical
