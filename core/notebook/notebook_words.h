// SPDX-License-Identifier: EUPL-1.2
// How the taccuino's kinds, fields and values are called, in the language of the installed
// translators.
#pragma once

#include <QString>

#include "core/notebook/notebook_entry.h"

namespace core {

QString notebookKindName(const NotebookKind& kind);                // "Peso e altezza"
QString notebookFieldName(const NotebookField& field);             // "Massima"
QString notebookOptionName(const char* option);                    // "Prima del pasto"
QString notebookNumber(const NotebookField& field, double value);  // "36,7", without unit
QString notebookFieldUnit(const NotebookField& field);  // "mmHg"; empty for a bare number
/// "134/82 mmHg, 71 battiti al minuto"; for texts their first words: what a list shows.
QString notebookSummary(const NotebookEntry& entry);
/// What is wrong or unlikely, in a sentence that says what to do (R14).
QString notebookSentence(const NotebookFinding& finding);

}  // namespace core
