// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

class QMenu;

namespace ui {

/// A quiet button of the bars: icon and word in ink, `Testo` and the language.
class BarButton : public QAbstractButton {
    Q_OBJECT
  public:
    BarButton(Icon icon, const QString& text, QWidget* parent = nullptr);

    /// Little room: the picture alone; the word stays in tool tip and accessible name.
    void setIconOnly(bool iconOnly);
    /// Opens under the button when it is pressed. Owned.
    void setMenu(QMenu* menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    Icon icon_;
    bool iconOnly_ = false;
};

/// `4 nuovi documenti da leggere`: a link in the shape of a badge (R5).
class PillButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit PillButton(QWidget* parent = nullptr);
    void setDotted(bool dotted);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool dotted_ = true;
};

}  // namespace ui
