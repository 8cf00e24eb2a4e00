// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/switch.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double trackWidth = 46;
constexpr double trackHeight = 28;
constexpr double knob = 18;
constexpr double gap = 10;

}  // namespace

Switch::Switch(const QString& label, QWidget* parent) : QCheckBox(label, parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

Switch* Switch::withWords(const QString& name, QWidget* parent) {
    auto* made = new Switch(QString(), parent);
    made->setAccessibleName(name);
    return made;
}

QString Switch::word() const {
    return isChecked() ? tr("Sì") : tr("No");
}

QSize Switch::sizeHint() const {
    const double words = text().isEmpty() ? std::max(textWidth(Type::body, tr("Sì")),
                                                     textWidth(Type::body, tr("No")))
                                          : textWidth(Type::body, text());
    return {qCeil(words + theme().length(trackWidth + gap)), theme().px(metric::barControlHeight)};
}

QRectF Switch::track() const {
    const Theme& t = theme();
    const double x = text().isEmpty() ? 0 : width() - t.length(trackWidth);
    return {x, (height() - t.length(trackHeight)) / 2, t.length(trackWidth), t.length(trackHeight)};
}

void Switch::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const QRectF where = track();
    const bool on = isChecked();
    paintBox(painter, where, where.height() / 2, t.color(on ? Role::primary : Role::surface),
             t.color(on ? Role::primary : Role::ctl), t.chosenStroke());
    const double size = t.length(knob);
    const double margin = (where.height() - size) / 2;
    const double x = on ? where.right() - margin - size : where.left() + margin;
    paintBox(painter, QRectF(x, where.top() + margin, size, size), size / 2,
             t.color(on ? Role::onPrimary : Role::ctl), {}, 0);
    const QRectF words = text().isEmpty()
                             ? QRectF(where.right() + t.length(gap), 0, width(), height())
                             : QRectF(0, 0, where.left(), height());
    paintLine(painter, words, Type::body, t.color(Role::ink), text().isEmpty() ? word() : text());
}

}  // namespace ui
