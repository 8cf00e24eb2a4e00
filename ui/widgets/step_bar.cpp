// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/step_bar.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double circle = 32;
constexpr double labelGap = 10;

}  // namespace

StepBar::StepBar(QStringList steps, QWidget* parent) : QWidget(parent), steps_(std::move(steps)) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setCurrent(0);
}

void StepBar::setSteps(QStringList steps, int current) {
    steps_ = std::move(steps);
    setCurrent(current);
}

void StepBar::setCurrent(int index) {
    current_ = index;
    setAccessibleName(sentence());
    updateGeometry();
    update();
}

void StepBar::setGap(double px) {
    gap_ = px;
    updateGeometry();
}

QString StepBar::sentence() const {
    if (steps_.isEmpty()) return {};
    return tr("Passo %1 di %2: %3")
        .arg(current_ + 1)
        .arg(steps_.size())
        .arg(steps_.value(current_));
}

StepBar::Form StepBar::form() const {
    for (const Form form : {Form::whole, Form::circles})
        if (sizeFor(form).width() <= width()) return form;
    return Form::sentence;
}

double StepBar::widthOf(int index, Form form) const {
    if (form == Form::circles && index != current_) return theme().length(circle);
    const Type type = index == current_ ? Type::bodyStrong : Type::body;
    return theme().length(circle + labelGap) + textWidth(type, steps_.at(index));
}

QSize StepBar::sizeFor(Form form) const {
    double width = 0;
    if (form == Form::sentence) {
        width = textWidth(Type::bodyStrong, sentence());
    } else {
        for (int i = 0; i < steps_.size(); ++i) width += widthOf(i, form);
        width += theme().length((gap_ + 2 * labelGap) * static_cast<double>(steps_.size() - 1));
    }
    return {qCeil(width) + 2, theme().px(circle) + 2};
}

void StepBar::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const Form form = this->form();
    if (form == Form::sentence) {
        paintLine(painter, rect(), Type::bodyStrong, t.color(Role::ink), sentence());
        return;
    }
    double x = 1;
    for (int i = 0; i < steps_.size(); ++i) {
        paintStep(painter, x, i, form);
        x += widthOf(i, form) + t.length(labelGap);
        if (i + 1 == steps_.size()) break;
        painter.fillRect(QRectF(x, height() / 2 - 1, t.length(gap_), 2), t.color(Role::line));
        x += t.length(gap_ + labelGap);
    }
}

void StepBar::paintStep(QPainter& painter, double x, int index, Form form) const {
    const Theme& t = theme();
    const bool done = index < current_;
    const bool current = index == current_;
    const QRectF ring(x, 1, t.length(circle), t.length(circle));
    const Role fill = done ? Role::okTint : current ? Role::primary : Role::surface;
    const Role border = done ? Role::ok : current ? Role::primary : Role::ctl;
    const Role ink = current ? Role::onPrimary : Role::ink2;
    paintBox(painter, ring, ring.width() / 2, t.color(fill), t.color(border), t.chosenStroke());
    const double sign = t.length(18);
    if (done)
        paintIcon(painter, QRectF(ring.center() - QPointF(sign, sign) / 2, QSizeF(sign, sign)),
                  Icon::check, t.color(Role::ok));
    else
        paintLine(painter, ring, Type::secondaryStrong, t.color(ink), QString::number(index + 1),
                  Qt::AlignHCenter);
    if (form == Form::circles && !current) return;
    const QRectF label(ring.right() + t.length(labelGap), 0, width(), height());
    paintLine(painter, label, current ? Type::bodyStrong : Type::body,
              t.color(done || current ? Role::ink : Role::ink2), steps_.at(index));
}

}  // namespace ui
