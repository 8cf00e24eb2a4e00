// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

namespace ui {

/// A button of the plum bar (05b): filled with the bar's text colour, or quiet with an outline. The
/// focus ring lies inside, since dark around it would not be seen on plum.
class ActButton : public QAbstractButton {
    Q_OBJECT
  public:
    enum class Kind { filled, quiet };
    ActButton(Kind kind, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Kind kind_;
};

}  // namespace ui
