// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class Button;
class PasswordEdit;

/// A password line with `Mostra password` on it (R83): off at first, and off again once the
/// password was taken. With little room the button shows the eye alone.
class PasswordBox : public QWidget {
    Q_OBJECT
  public:
    explicit PasswordBox(QWidget* parent = nullptr);

    PasswordEdit* edit() const { return edit_; }
    Button* revealButton() const { return reveal_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void arrange();
    PasswordEdit* edit_;
    Button* reveal_;
};

}  // namespace ui
