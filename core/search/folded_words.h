// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <vector>

namespace core {

/// A word of a text as the search compares it: lower case, without accents, ligatures taken apart.
struct FoldedWord {
    QString text{};
    qsizetype from = 0;  // in the text as written
    qsizetype length = 0;
};

/// The words of a text in order: runs of letters and digits; everything else stands between words.
/// Any thread.
std::vector<FoldedWord> foldedWords(QStringView text);

}  // namespace core
