// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QWidget>

#include "ui/style/icons.h"

namespace ui {

/// The tinted square with an icon that stands before a title: 44 px.
void paintTile(QPainter& painter, const QRectF& where, Icon icon, Tone tone);

/// The same as a widget. It says nothing that the words beside it do not, so assistive technology
/// passes it by.
class IconTile : public QWidget {
    Q_OBJECT
  public:
    static constexpr double size = 44;

    IconTile(Icon icon, Tone tone, QWidget* parent = nullptr);
    void setIcon(Icon icon, Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Icon icon_;
    Tone tone_;
};

}  // namespace ui
