// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIconEngine>

#include "ui/style/icons.h"

namespace ui {

/// Draws one icon in the colour its role has in the theme of the moment; switched off it is pale.
class IconEngine : public QIconEngine {
  public:
    IconEngine(Icon icon, Role role) : icon_(icon), role_(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QIconEngine* clone() const override { return new IconEngine(*this); }
    bool isNull() override { return false; }

  private:
    QColor color(QIcon::Mode mode) const;
    Icon icon_;
    Role role_;
};

}  // namespace ui
