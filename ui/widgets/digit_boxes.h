// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/base/base.h"

namespace ui {

/// Boxes for the digits of a secret, one focus stop. The digits live in a SecretBuffer and nowhere
/// else: there is no undo, nothing is copied out, input methods get no text and are told to keep
/// none, and assistive technology hears how many digits there are, never which. Base of PinEdit and
/// CodeEdit. GUI thread only.
class DigitBoxes : public QWidget {
    Q_OBJECT
  public:
    int count() const { return static_cast<int>(secret_.size()); }
    int capacity() const { return capacity_; }
    bool isComplete() const { return count() >= required_; }

    /// From keyboard or on-screen keys; ignored when full or not 0 to 9.
    void addDigit(int digit);
    void removeLast();
    void clear();
    /// Moves the digits (ASCII) out and leaves the boxes empty.
    core::SecretBuffer take();
    /// The same and they stay, for a task that may come back to them. Cleared by whoever asks.
    core::SecretBuffer copy() const;
    /// To be judged and compared, and kept nowhere. Valid until the digits change.
    core::ByteView digits() const { return secret_.view(); }

    /// Red boxes, with a word beside them by FormField; typing takes it away.
    void setError(bool error);
    bool hasError() const { return property("error").toBool(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

  signals:
    void countChanged(int count);
    void submitted();  // Return

  protected:
    /// `required` digits at least, `capacity` at most; after each `group` digits a wider gap (0:
    /// none).
    DigitBoxes(int required, int capacity, int group, QWidget* parent);

    virtual void paintDigit(QPainter& painter, const QRectF& box, int index) const = 0;
    void changed();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    double naturalWidth() const;
    QRectF box(int index) const;
    void paintBoxAt(QPainter& painter, int index) const;

    core::SecretBuffer secret_;
    int required_;
    int capacity_;
    int group_;
};

}  // namespace ui
