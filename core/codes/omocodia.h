// SPDX-License-Identifier: EUPL-1.2
// Letters in the place of digits, where two people would have one code (regional-services 2.4).
// Internal to core/codes.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace core {

/// `code`: 16 characters of the right pattern. Digits back in the seven places, control letter
/// anew.
QString withoutOmocodia(QStringView code);

/// Its 127 other forms, by the set of places that hold letters: bit 0 is the rightmost.
QStringList omocodiaForms(QStringView code);

}  // namespace core
