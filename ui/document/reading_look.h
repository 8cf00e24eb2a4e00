// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QTextBlockFormat>
#include <QTextCharFormat>

#include "ui/style/theme.h"

namespace ui {

/// How a reading text looks: on the screen after the theme, on paper black on white (R17). Lengths
/// are px at 100 % text; on paper px of 96 an inch.
class ReadingLook {
  public:
    Theme theme{};
    bool paper = false;

    ReadingLook(const Theme& look, bool onPaper) : theme(look), paper(onPaper) {}
    static ReadingLook onScreen();
    static ReadingLook onPaper();

    QColor color(Role role) const;
    double px(double length) const { return theme.length(length); }
    QTextCharFormat text(Type type, Role role = Role::ink) const;
    /// A paragraph of this type with space above and below.
    QTextBlockFormat block(Type type, double above = 0, double below = 0) const;

  private:
    // Formats are asked for thousands of times a document.
    mutable QHash<int, QTextCharFormat> texts_{};
};

}  // namespace ui
