// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include "ui/style/theme.h"

namespace ui {

/// The text in lines of at most `width` px, broken between words; at least one line. What is beyond
/// `most` lines stays in the last one, to be elided by who paints it.
QStringList wrappedLines(Type type, const QString& text, double width, int most);

}  // namespace ui
