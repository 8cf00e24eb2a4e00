// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/person_letters.h"

#include "core/codes/letters.h"

namespace core {
namespace {

struct Sorted {
    QString consonants;
    QString vowels;
};

Sorted sortLetters(QStringView text) {
    Sorted sorted;
    for (const QChar c : plainLetters(text))
        (QStringView(u"AEIOU").contains(c) ? sorted.vowels : sorted.consonants) += c;
    return sorted;
}

QString firstThree(const Sorted& sorted) {
    const QString all = sorted.consonants + sorted.vowels;
    return all.isEmpty() ? QString() : (all + QStringLiteral("XX")).first(3);
}

}  // namespace

QString surnameLetters(QStringView surname) {
    return firstThree(sortLetters(surname));
}

QString nameLetters(QStringView name) {
    Sorted sorted = sortLetters(name);
    if (sorted.consonants.size() > 3) sorted.consonants.remove(1, 1);
    return firstThree(sorted);
}

}  // namespace core
