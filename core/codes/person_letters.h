// SPDX-License-Identifier: EUPL-1.2
// The three letters of a surname and of a name (regional-services 2.2). Internal to core/codes.
#pragma once

#include <QString>
#include <QStringView>

namespace core {

/// Consonants, then vowels, then X. Empty when there is no letter at all.
QString surnameLetters(QStringView surname);

/// The same, but of four or more consonants the 1st, 3rd and 4th.
QString nameLetters(QStringView name);

}  // namespace core
