// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

#include "ui/style/icons.h"

namespace ui {

/// A card to press: icon and a few words, as under `Che cosa vuoi fare?` (picture 05).
class ActionTile : public QAbstractButton {
    Q_OBJECT
  public:
    ActionTile(Icon icon, const QString& text, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QRectF textRect(int width) const;
    Icon icon_;
};

}  // namespace ui
