// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

#include "core/base/base.h"

namespace ui {

/// A secret that is typed and mended: UTF-8 in a SecretBuffer, with caret and selection. Positions
/// count characters (code points). No undo. What the person typed is composed (NFC), so that an
/// accent typed in two strokes is the same as one typed in one.
class SecretText {
  public:
    static constexpr int capacity = 256;  // characters; R82 allows 64

    int length() const;
    bool isEmpty() const { return bytes_.empty(); }
    int caret() const { return caret_; }
    bool hasSelection() const { return caret_ != anchor_; }
    int selectionStart() const { return std::min(caret_, anchor_); }
    int selectionEnd() const { return std::max(caret_, anchor_); }

    /// In the place of the selection. What cannot be printed is left out, a line break above all;
    /// what does not fit is not taken at all.
    void insert(QStringView text);
    void removeBefore();  // the selection, else the character before the caret
    void removeAfter();
    void removeAllBefore();
    void moveTo(int position, bool select = false);
    void selectAll();

    void clear();
    core::SecretBuffer take();
    core::ByteView bytes() const { return bytes_.view(); }

  private:
    std::size_t offset(int position) const;
    void replace(int from, int to, core::ByteView added);

    core::SecretBuffer bytes_;
    int caret_ = 0;
    int anchor_ = 0;
};

}  // namespace ui
