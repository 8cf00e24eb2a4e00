// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/badge.h"

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double signSize = 16;
constexpr double dotSize = 8;
constexpr double gap = 6;

double heightOf(const BadgeSpec& spec) {
    return spec.small ? 24 : 28;
}
double sideOf(const BadgeSpec& spec) {
    return spec.small ? 10 : 11;
}
Type typeOf(const BadgeSpec& spec) {
    return spec.small ? Type::badgeSmall : Type::badge;
}

double signWidth(const BadgeSpec& spec) {
    if (spec.dot) return dotSize + gap;
    return spec.icon ? signSize + gap : 0;
}

}  // namespace

QSizeF BadgeSpec::size() const {
    const Theme& t = theme();
    return {textWidth(typeOf(*this), text) + t.length(2 * sideOf(*this) + signWidth(*this)),
            std::ceil(t.length(heightOf(*this)))};
}

void BadgeSpec::paint(QPainter& painter, const QRectF& where) const {
    const Theme& t = theme();
    const QColor ink = computed ? t.color(Role::ink2) : t.ink(tone);
    const bool outlined = computed || t.highContrast();
    const QColor fill = computed ? QColor() : onChosen ? t.color(Role::surface) : t.fill(tone);
    const QColor border = computed ? t.color(Role::ctl) : t.color(Role::line);
    paintBox(painter, where, where.height() / 2, fill, outlined ? border : QColor(), t.boxStroke(),
             computed ? Qt::DashLine : Qt::SolidLine);
    QRectF rest = where.adjusted(t.length(sideOf(*this)), 0, 0, 0);
    const double sign = t.length(dot ? dotSize : signSize);
    const QRectF signRect(rest.left(), where.center().y() - sign / 2, sign, sign);
    if (dot) paintBox(painter, signRect, sign / 2, ink, {}, 0);
    if (!dot && icon) paintIcon(painter, signRect, *icon, ink);
    rest.setLeft(rest.left() + t.length(signWidth(*this)));
    paintLine(painter, rest, typeOf(*this), ink, text);
}

Badge::Badge(BadgeSpec spec, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setSpec(std::move(spec));
}

void Badge::setSpec(BadgeSpec spec) {
    spec_ = std::move(spec);
    setAccessibleName(spec_.text);
    updateGeometry();
    update();
}

void Badge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    spec_.paint(painter, rect());
}

}  // namespace ui
