// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include "core/clinical/model/narrative.h"

namespace core {

/// A narrative as lines to compare: a paragraph, an item of a list, a row of a table ("Glucosio ·
/// 104 · mg/dL"), a line of plain text. Blank ones are left out.
QStringList narrativeLines(const clinical::Narrative& narrative);

/// The cells of the data rows of all tables in it.
std::vector<QStringList> narrativeRows(const clinical::Narrative& narrative);

}  // namespace core
