// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/painting.h"

#include <QFontMetricsF>
#include <cmath>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"

namespace ui {

void paintBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
              const QColor& border, double stroke, Qt::PenStyle style) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = border.isValid() && stroke > 0;
    painter.setPen(bordered ? QPen(border, stroke, style) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = bordered ? stroke / 2 : 0;
    const double corner = std::max(0.0, radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

void paintFocus(QPainter& painter, const QRectF& rect, double radius) {
    paintBox(painter, rect, radius, {}, theme().color(Role::focus), theme().focusStroke());
}

void paintCheckBox(QPainter& painter, const QRectF& box, bool on, bool onChosen) {
    const Theme& t = theme();
    const bool onYellow = onChosen && t.highContrast();
    const QColor tick = t.color(onYellow ? Role::selected : Role::onPrimary);
    const QColor strong = t.color(onYellow ? Role::onSelected : Role::primary);
    const QColor border = t.color(onYellow ? Role::onSelected : Role::ctl);
    paintBox(painter, box, t.length(6), on ? strong : t.color(Role::surface), on ? strong : border,
             t.chosenStroke());
    if (!on) return;
    const double inset = box.width() * 0.12;
    paintIcon(painter, box.adjusted(inset, inset, -inset, -inset), Icon::check, tick);
}

double paintLine(QPainter& painter, const QRectF& rect, Type type, const QColor& color,
                 const QString& text, Qt::Alignment alignment) {
    const QFont font = theme().font(type);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, std::ceil(rect.width()));
    painter.save();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
    painter.restore();
    return metrics.horizontalAdvance(shown);
}

double textWidth(Type type, const QString& text) {
    return std::ceil(QFontMetricsF(theme().font(type)).horizontalAdvance(text));
}

}  // namespace ui
