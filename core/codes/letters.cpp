// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/letters.h"

#include <algorithm>

namespace core {
namespace {

bool isCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isAscii(QChar c) {
    return c < QChar(0x80);
}

/// R20: letters that Unicode does not take apart. The rest stay as they are.
QString withoutWholeLetters(const QString& capitals) {
    QString text;
    text.reserve(capitals.size() + 2);
    for (const QChar c : capitals) {
        switch (c.unicode()) {
            case u'\u1E9E':  // capital sharp s; the small one is SS once in capitals
                text += QStringLiteral("SS");
                break;
            case u'Æ':
                text += QStringLiteral("AE");
                break;
            case u'Œ':
                text += QStringLiteral("OE");
                break;
            case u'Ø':
                text += u'O';
                break;
            case u'Ł':
                text += u'L';
                break;
            case u'Đ':
            case u'Ð':  // looks the same in capitals
                text += u'D';
                break;
            default:
                text += c;
        }
    }
    return text;
}

/// In capitals, accents taken off.
QString plain(QStringView text) {
    QString capitals = text.toString().toUpper();
    if (std::ranges::all_of(capitals, isAscii)) return capitals;
    capitals = withoutWholeLetters(capitals).normalized(QString::NormalizationForm_KD).toUpper();
    capitals.removeIf([](QChar c) { return c.isMark(); });
    return withoutWholeLetters(capitals);  // Ǿ is an Ø with an accent
}

}  // namespace

QString plainLetters(QStringView text) {
    QString letters = plain(text);
    letters.removeIf([](QChar c) { return !isCapital(c); });
    return letters;
}

QStringList plainWords(QStringView text) {
    QString words = plain(text);
    for (QChar& c : words)
        if (!isCapital(c) && !isDigit(c)) c = u' ';
    return words.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace core
