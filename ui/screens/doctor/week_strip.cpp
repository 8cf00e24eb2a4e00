// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/week_strip.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double gap = 8;
constexpr double narrowestBox = 62;  // 10.00 with some room at its sides
constexpr double padding = 10;
constexpr double betweenIntervals = 6;
constexpr double labelWidth = 64;  // of a line

// Not for translation: as the seed writes it (S56).
const QString closed = QStringLiteral("N/D");

}  // namespace

WeekStrip::WeekStrip(QWidget* parent) : QWidget(parent) {
    // Not Fixed: the height that goes with the width may be more than that of the hint.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleRole(this, QAccessible::StaticText);
    withTheme(this, [this] { updateGeometry(); });
}

void WeekStrip::setDays(QVector<Day> days, const QString& spoken) {
    days_ = std::move(days);
    setAccessibleName(spoken);
    updateGeometry();
    update();
}

bool WeekStrip::inLines(int width) const {
    const auto count = static_cast<double>(days_.size());
    return width < theme().length(count * narrowestBox + (count - 1) * gap);
}

double WeekStrip::lineHeight() const {
    return theme().lineHeight(Type::secondary) + theme().length(2);
}

// As high as the day with the most hours.
double WeekStrip::boxHeight() const {
    qsizetype most = 1;
    for (const Day& day : days_) most = std::max(most, day.intervals.size());
    const double one = 2 * theme().lineHeight(Type::secondary);
    return theme().length(2 * padding) + lineHeight() + static_cast<double>(most) * one +
           theme().length(betweenIntervals) * static_cast<double>(most - 1);
}

int WeekStrip::heightForWidth(int width) const {
    if (days_.isEmpty()) return 0;
    return inLines(width) ? qCeil(lineHeight() * static_cast<double>(days_.size()))
                          : qCeil(boxHeight());
}

QSize WeekStrip::sizeHint() const {
    const int width = theme().px(556);
    return {width, heightForWidth(width)};
}

QSize WeekStrip::minimumSizeHint() const {
    const int width = theme().px(200);
    return {width, days_.isEmpty() ? 0 : qCeil(lineHeight())};
}

void WeekStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto count = static_cast<double>(days_.size());
    const bool lines = inLines(width());
    const double wide = (width() - theme().length(gap) * (count - 1)) / std::max(1.0, count);
    for (qsizetype i = 0; i < days_.size(); ++i) {
        const auto number = static_cast<double>(i);
        if (lines)
            paintLineOf(painter, QRectF(0, number * lineHeight(), width(), lineHeight()), days_[i]);
        else
            paintBoxOf(painter, QRectF(number * (wide + theme().length(gap)), 0, wide, boxHeight()),
                       days_[i]);
    }
}

void WeekStrip::paintBoxOf(QPainter& painter, const QRectF& box, const Day& day) const {
    const Theme& t = theme();
    const bool none = day.intervals.isEmpty();
    const Role fill = day.today ? Role::soft : none ? Role::sunken : Role::surface;
    paintBox(painter, box, t.length(metric::radiusControl), t.color(fill),
             t.color(day.today ? Role::primary : Role::line),
             day.today ? t.controlStroke() : t.boxStroke());
    const double line = t.lineHeight(Type::secondary);
    QRectF where(box.left(), box.top() + t.length(padding), box.width(), lineHeight());
    paintLine(painter, where, Type::secondaryStrong, t.color(Role::ink), day.label,
              Qt::AlignHCenter);
    where.setTop(where.bottom());
    const auto write = [&](const QString& text, Role role) {
        where.setHeight(line);
        paintLine(painter, where, Type::secondary, t.color(role), text, Qt::AlignHCenter);
        where.moveTop(where.bottom());
    };
    if (none) return write(closed, Role::ink2);
    for (const auto& interval : day.intervals) {
        write(interval.from, Role::ink);
        write(interval.to, Role::ink);
        where.moveTop(where.top() + t.length(betweenIntervals));
    }
}

void WeekStrip::paintLineOf(QPainter& painter, const QRectF& line, const Day& day) const {
    const Theme& t = theme();
    const Role ink = day.today ? Role::primary : Role::ink;
    paintLine(painter, line, Type::secondaryStrong, t.color(ink), day.label);
    QStringList intervals;
    for (const auto& interval : day.intervals)
        intervals << interval.from + QStringLiteral(" - ") + interval.to;
    paintLine(painter, line.adjusted(t.length(labelWidth), 0, 0, 0),
              day.today ? Type::secondaryStrong : Type::secondary, t.color(ink),
              intervals.isEmpty() ? closed : intervals.join(QStringLiteral(" / ")));
}

}  // namespace ui
