// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/countdown_ring.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double ringSize = 106;
constexpr double stroke = 8;
constexpr int lastSeconds = 30;  // of a short time its last third

}  // namespace

CountdownRing::CountdownRing(int totalSeconds, QWidget* parent)
    : QWidget(parent), total_(std::max(1, totalSeconds)), remaining_(total_) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setRemaining(total_);
}

void CountdownRing::setRemaining(int seconds) {
    remaining_ = std::clamp(seconds, 0, total_);
    setAccessibleName(remaining_ == 0 ? word() : word() + QStringLiteral(": ") + clock());
    update();
}

bool CountdownRing::isEnding() const {
    return remaining_ <= std::min(lastSeconds, total_ / 3);
}

QString CountdownRing::clock() const {
    return QStringLiteral("%1:%2")
        .arg(remaining_ / 60)
        .arg(remaining_ % 60, 2, 10, QLatin1Char('0'));
}

QString CountdownRing::word() const {
    if (remaining_ == 0) return tr("tempo scaduto");
    return isEnding() ? tr("affrettati") : tr("tempo rimasto");
}

QSize CountdownRing::sizeHint() const {
    double widest = theme().length(ringSize);
    for (const QString& text : {tr("tempo scaduto"), tr("affrettati"), tr("tempo rimasto")})
        widest = std::max(widest, textWidth(Type::secondary, text));
    return {qCeil(widest),
            qCeil(theme().length(ringSize + 8) + theme().lineHeight(Type::secondary))};
}

void CountdownRing::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = t.length(ringSize);
    const double pen = t.length(stroke);
    const QRectF ring((width() - size) / 2, 0, size, size);
    const QRectF arc = ring.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const Role tone = isEnding() ? Role::warn : Role::primary;
    painter.setPen(QPen(t.highContrast() ? QColor(0x60, 0x60, 0x60) : t.color(Role::line), pen));
    painter.drawEllipse(arc);
    painter.setPen(QPen(t.color(tone), pen, Qt::SolidLine, Qt::RoundCap));
    if (remaining_ > 0) painter.drawArc(arc, 90 * 16, -360 * 16 * remaining_ / total_);
    paintClock(painter, ring);
    const QRectF below(0, ring.bottom() + t.length(8), width(), t.lineHeight(Type::secondary));
    paintLine(painter, below, Type::secondary, t.color(isEnding() ? Role::warn : Role::ink2),
              word(), Qt::AlignHCenter);
}

// Each character in a cell of its own, so that the digits do not dance.
void CountdownRing::paintClock(QPainter& painter, const QRectF& ring) const {
    const QString text = clock();
    const double cell = textWidth(Type::digit, QStringLiteral("0"));
    const double colon = textWidth(Type::digit, QStringLiteral(":"));
    double x = ring.center().x() - (cell * static_cast<double>(text.size() - 1) + colon) / 2;
    for (const QChar c : text) {
        const double wide = c == u':' ? colon : cell;
        paintLine(painter, QRectF(x, ring.top(), wide, ring.height()), Type::digit,
                  theme().color(Role::ink), QString(c), Qt::AlignHCenter);
        x += wide;
    }
}

}  // namespace ui
