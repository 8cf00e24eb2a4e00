// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSet>
#include <vector>

#include "app/mockportal/documents/content.h"

namespace mockportal {

/// A piece of a section's readable text. The page and the CDA narrative are both made of these, so
/// that they say the same.
struct Block {
    enum class Kind { paragraph, list, table };
    Kind kind = Kind::paragraph;
    QStringList lines{};  // one for a paragraph, one an item for a list
    Table table{};
    QSet<qsizetype> markedRows{};  // values outside their range
    bool coded = false;            // each row also has a coded entry, in the same order
};

std::vector<Block> narrative(const Section& section);

}  // namespace mockportal
