// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPlainTextEdit>

namespace ui {

/// A field for a text of several lines, with the look of the other fields. Tab leaves it.
class TextArea : public QPlainTextEdit {
    Q_OBJECT
  public:
    /// `height`: px at 100 % text.
    explicit TextArea(double height, QWidget* parent = nullptr);
};

}  // namespace ui
