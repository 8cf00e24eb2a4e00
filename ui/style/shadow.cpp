// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/shadow.h"

#include <qdrawutil.h>

#include <QPixmapCache>
#include <algorithm>
#include <cmath>

#include "ui/style/appearance.h"

namespace ui {
namespace {

constexpr double deepest = 0.15;

// How far a point lies outside the rounded square of the middle; 0 inside.
double distance(double x, double y, double middle, double radius) {
    const double dx = std::max(0.0, std::abs(x - middle) - (middle - radius));
    const double dy = std::max(0.0, std::abs(y - middle) - (middle - radius));
    return std::max(0.0, std::hypot(dx, dy) - radius);
}

// The smallest picture of which the middle row and column can be stretched.
QPixmap nine(double radius, int spread) {
    const int corner = qCeil(radius) + 2 * spread;
    const int size = 2 * corner + 1;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    const double middle = size / 2.0 - spread;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const double out = distance(x + 0.5 - spread, y + 0.5 - spread, middle, radius);
            const double near = std::max(0.0, 1 - out / spread);
            image.setPixel(x, y, qRgba(0, 0, 0, qRound(255 * deepest * near * near)));
        }
    return QPixmap::fromImage(image);
}

}  // namespace

void paintShadow(QPainter& painter, const QRect& rect, double radius, int spread) {
    if (theme().highContrast()) return;
    const QString key = QStringLiteral("sportello/shadow/%1/%2").arg(radius).arg(spread);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = nine(radius, spread);
        QPixmapCache::insert(key, pixmap);
    }
    const int corner = pixmap.width() / 2;
    const QRect around = rect.adjusted(-spread, -spread, spread, spread).translated(0, spread / 5);
    const int fit = std::min({corner, around.width() / 2, around.height() / 2});
    qDrawBorderPixmap(&painter, around, {fit, fit, fit, fit}, pixmap, pixmap.rect(),
                      {corner, corner, corner, corner});
}

}  // namespace ui
