// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/date_tile.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include "ui/shell/format.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr QSizeF tile(76, 96);
constexpr double band = 28;
constexpr double number = 40;

}  // namespace

DateTile::DateTile(QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    withTheme(this, [this] { updateGeometry(); });
}

void DateTile::setDay(const QDate& day) {
    day_ = day;
    setAccessibleName(day.isValid() ? longDate(day) : QString());
    update();
}

QSize DateTile::sizeHint() const {
    return (tile * theme().scale).toSize();
}

void DateTile::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = t.length(metric::radiusControl);
    paintBox(painter, rect(), radius, t.color(Role::surface), t.color(Role::honeyBorder),
             t.boxStroke());
    if (!day_.isValid()) return;
    const QLocale locale;
    QPainterPath whole;
    whole.addRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    painter.setClipPath(whole);
    const QRectF top(0, 0, width(), t.length(band));
    painter.fillRect(top, t.color(Role::primary));
    paintLine(painter, top, Type::menu, t.color(Role::onPrimary),
              locale.toString(day_, QStringLiteral("ddd")).toUpper(), Qt::AlignHCenter);
    const QRectF middle(0, top.bottom(), width(), t.length(number));
    paintLine(painter, middle, Type::digit, t.color(Role::ink), QString::number(day_.day()),
              Qt::AlignHCenter);
    const QRectF below(0, middle.bottom(), width(), height() - middle.bottom() - t.length(4));
    paintLine(painter, below, Type::secondary, t.color(Role::ink2),
              locale.toString(day_, QStringLiteral("MMM")), Qt::AlignHCenter);
}

}  // namespace ui
