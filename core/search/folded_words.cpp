// SPDX-License-Identifier: EUPL-1.2
#include "core/search/folded_words.h"

#include <QList>
#include <array>
#include <utility>

namespace core {
namespace {

constexpr char32_t tabled = 0x250;  // Latin with its accents

QString foldOf(char32_t letter) {
    QString folded;
    const QString whole = QString::fromUcs4(&letter, 1);
    for (const char32_t part : whole.normalized(QString::NormalizationForm_KD).toUcs4())
        if (QChar::isLetterOrNumber(part)) folded += QString::fromUcs4(&part, 1).toCaseFolded();
    return folded;
}

// Taking letters apart is slow, and nearly all of them are these.
const QString& tabledFold(char32_t letter) {
    static const auto table = [] {
        std::array<QString, tabled> folds;
        for (char32_t each = 0; each < tabled; ++each) folds[each] = foldOf(each);
        return folds;
    }();
    return table[letter];
}

char32_t letterAt(QStringView text, qsizetype at) {
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at + 1]);
    return first.unicode();
}

}  // namespace

std::vector<FoldedWord> foldedWords(QStringView text) {
    std::vector<FoldedWord> words;
    FoldedWord word;
    const auto finish = [&](qsizetype end) {
        if (word.text.isEmpty()) return;
        word.length = end - word.from;
        words.push_back(std::exchange(word, {}));
    };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t letter = letterAt(text, at);
        const qsizetype size = QChar::requiresSurrogates(letter) ? 2 : 1;
        if (QChar::isLetterOrNumber(letter)) {
            if (word.text.isEmpty()) word.from = at;
            word.text += letter < tabled ? tabledFold(letter) : foldOf(letter);
        } else if (!QChar::isMark(letter) && letter != QChar::SoftHyphen) {
            finish(at);
        }
        at += size;
    }
    finish(text.size());
    return words;
}

}  // namespace core
