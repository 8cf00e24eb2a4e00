// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/widgets/secret_text.h"

namespace ui {

/// One line for a password. It lives in a SecretBuffer and nowhere else: dots, no undo, nothing is
/// copied out, input methods get no text and are told to keep none, assistive technology hears how
/// many characters there are. Paste is welcome (R83): password managers use it. Shown as text only
/// while revealed; PasswordBox has the button for it. GUI thread only.
class PasswordEdit : public QWidget {
    Q_OBJECT
  public:
    explicit PasswordEdit(QWidget* parent = nullptr);

    bool isEmpty() const { return text_.isEmpty(); }
    int count() const { return text_.length(); }
    /// UTF-8; valid until the next key. Not to be kept.
    core::ByteView bytes() const { return text_.bytes(); }
    /// Moves the password out; the line is empty and no longer revealed.
    core::SecretBuffer take();
    void clear();

    void setRevealed(bool revealed);
    bool isRevealed() const { return revealed_; }
    /// Room at the right for what stands on the field, px.
    void setRightInset(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

  signals:
    void edited();
    void revealedChanged(bool revealed);
    void submitted();  // Return

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    bool moveCaret(QKeyEvent* event);
    bool mend(QKeyEvent* event);
    void paste();
    void changed();
    void caretMoved();
    QRectF room() const;
    double xOf(int position) const;
    int positionAt(double x) const;
    void paintDots(QPainter& painter) const;
    void paintText(QPainter& painter) const;

    SecretText text_;
    bool revealed_ = false;
    int rightInset_ = 0;
    double scroll_ = 0;  // px the content is moved to the left
};

}  // namespace ui
