// SPDX-License-Identifier: EUPL-1.2
// Coded results in tables of our own. What a person wrote (the narrative) is never touched.
#pragma once

#include <QString>

namespace ui {

/// As written, digits and all, but with the decimal mark of the language: "0.70" → "0,70".
QString shownNumber(QString text);
/// As written, but powers as powers: UCUM's "10*9/L" → "10⁹/L".
QString shownUnit(const QString& unit);

}  // namespace ui
