// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/icons.h"

#include <QFile>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

#include "ui/style/appearance.h"
#include "ui/style/icon_engine.h"

// Q_INIT_RESOURCE must stand outside of namespaces.
static void initResources() {
    Q_INIT_RESOURCE(sportello);
}

namespace ui {
namespace {

constexpr std::array<const char*, static_cast<std::size_t>(Icon::count)> names{
    "home",          "person",       "record",       "calendar",   "calendar-ok", "stethoscope",
    "shield",        "help",         "gear",         "pulse",      "phone",       "search",
    "chevron-right", "chevron-left", "chevron-down", "chevron-up", "arrow-left",  "arrow-right",
    "arrow-up",      "arrow-down",   "print",        "download",   "check",       "ok",
    "warning",       "info",         "close",        "error",      "eye",         "eye-off",
    "lock",          "clock",        "lab",          "scan",       "document",    "emergency",
    "hospital",      "pill",         "syringe",      "note",       "card",        "reader",
    "sms",           "key",          "bell",         "refresh",    "filter",      "more",
    "pin",           "people",       "globe",        "text-size",  "logout",      "signature",
    "trend",         "euro",         "network",      "server",     "menu",        "copy",
    "backspace",     "exemption",    "box"};

QByteArray source(Icon icon) {
    ensureResources();
    QFile file(QStringLiteral(":/sportello/icons/%1.svg").arg(QLatin1String(iconName(icon))));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Big icons would look heavy in the stroke of small ones. Asked at the size they have at 100 %
// text.
const char* strokeAt(double size) {
    const double nominal = size / theme().scale;
    return nominal < 32 ? "1.75" : nominal < 64 ? "2" : "1.4";
}

// Qt Svg knows no currentColor from outside: the colour is written into the drawing before it is
// parsed.
QByteArray colored(Icon icon, const QColor& color, const char* stroke) {
    QByteArray svg = source(icon).replace("currentColor", color.name().toLatin1());
    return svg.replace("stroke-width=\"1.75\"", QByteArray("stroke-width=\"") + stroke + '"');
}

}  // namespace

void ensureResources() {
    static const bool done = (initResources(), true);
    Q_UNUSED(done);
}

const char* iconName(Icon icon) {
    return names[static_cast<std::size_t>(icon)];
}

QIcon icon(Icon icon, Role role) {
    return QIcon(new IconEngine(icon, role));
}

QPixmap iconPixmap(Icon icon, const QColor& color, QSize size, qreal devicePixelRatio) {
    const char* stroke = strokeAt(size.width());
    const QString key = QStringLiteral("sportello/%1/%2/%3x%4@%5/%6")
                            .arg(QLatin1String(iconName(icon)), color.name())
                            .arg(size.width())
                            .arg(size.height())
                            .arg(devicePixelRatio)
                            .arg(QLatin1String(stroke));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(colored(icon, color, stroke)).render(&painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color) {
    const QSize size = where.size().toSize();
    if (size.isEmpty()) return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(where.topLeft().toPoint(), iconPixmap(icon, color, size, ratio));
}

void drawIcon(QPainter& painter, const QRectF& where, Icon icon, const QColor& color) {
    QSvgRenderer(colored(icon, color, "1.75")).render(&painter, where);
}

QIcon markIcon() {
    ensureResources();
    return QIcon(QStringLiteral(":/sportello/mark.svg"));
}

void paintMark(QPainter& painter, const QRectF& where) {
    ensureResources();
    QSvgRenderer(QStringLiteral(":/sportello/mark.svg")).render(&painter, where);
}

}  // namespace ui
