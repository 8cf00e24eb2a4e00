// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/icon_engine.h"

#include "ui/style/appearance.h"

namespace ui {

QColor IconEngine::color(QIcon::Mode mode) const {
    return theme().color(mode == QIcon::Disabled ? Role::ctl : role_);
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) {
    paintIcon(*painter, rect, icon_, color(mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) {
    return iconPixmap(icon_, color(mode), size, 1.0);
}

// `size` is in device px already.
QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) {
    return iconPixmap(icon_, color(mode), (QSizeF(size) / scale).toSize(), scale);
}

}  // namespace ui
