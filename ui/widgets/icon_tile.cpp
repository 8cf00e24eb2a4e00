// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/icon_tile.h"

#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {

void paintTile(QPainter& painter, const QRectF& where, Icon icon, Tone tone) {
    const Theme& t = theme();
    paintBox(painter, where, t.length(metric::radiusControl), t.fill(tone),
             t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double sign = t.length(metric::icon);
    paintIcon(painter, QRectF(where.center() - QPointF(sign, sign) / 2, QSizeF(sign, sign)), icon,
              t.ink(tone));
}

IconTile::IconTile(Icon icon, Tone tone, QWidget* parent)
    : QWidget(parent), icon_(icon), tone_(tone) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::setIcon(Icon icon, Tone tone) {
    icon_ = icon;
    tone_ = tone;
    update();
}

QSize IconTile::sizeHint() const {
    return {theme().px(size), theme().px(size)};
}

void IconTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintTile(painter, rect(), icon_, tone_);
}

}  // namespace ui
