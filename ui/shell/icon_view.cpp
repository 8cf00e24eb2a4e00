// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/icon_view.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {

IconView::IconView(Icon icon, Role role, double size, QWidget* parent)
    : QWidget(parent), icon_(icon), role_(role), size_(size) {
    withTheme(this, [this] { fixSize(); });
}

IconView* IconView::onTile(Icon icon, Role role, Role tile, double tileSize) {
    auto* view = new IconView(icon, role, tileSize * 0.5);
    view->tile_ = tile;
    view->tileSize_ = tileSize;
    view->fixSize();
    return view;
}

void IconView::setIcon(Icon icon, Role role) {
    icon_ = icon;
    role_ = role;
    update();
}

void IconView::fixSize() {
    const int side = theme().px(tileSize_ > 0 ? tileSize_ : size_);
    setFixedSize(side, side);
}

void IconView::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    if (tileSize_ > 0)
        paintBox(painter, rect(), t.length(metric::radiusControl), t.color(tile_),
                 t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double size = t.length(size_);
    paintIcon(painter, QRectF((width() - size) / 2, (height() - size) / 2, size, size), icon_,
              t.color(role_));
}

}  // namespace ui
