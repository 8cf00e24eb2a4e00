// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/icons.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double side = 18;
constexpr double textLeft = 56;
constexpr double iconSize = 24;

Icon iconOf(Tone tone) {
    switch (tone) {
        case Tone::ok:
            return Icon::ok;
        case Tone::warn:
            return Icon::warning;
        case Tone::bad:
            return Icon::error;
        default:
            return Icon::info;
    }
}

}  // namespace

Banner::Banner(Tone tone, const QString& marked, QWidget* parent)
    : QWidget(parent),
      layout_(row(this, 16, {textLeft, 12, side, 12})),
      sentence_(new Paragraph(Type::body, {}, this)),
      tone_(tone) {
    setFocusPolicy(Qt::TabFocus);
    setProperty("radius", metric::radiusBox);
    setProperty("alwaysRing", true);
    setAccessibleRole(this, QAccessible::AlertMessage);
    sentence_->setPreferredWidth(960);
    layout_->addWidget(sentence_, 1);
    connect(sentence_, &Paragraph::linkActivated, this, &Banner::linkActivated);
    setMessage(tone, marked);
}

void Banner::setMessage(Tone tone, const QString& marked) {
    tone_ = tone;
    sentence_->setRichText(marked);
    setAccessibleName(sentence_->text());
    update();
}

void Banner::setTrailing(QWidget* widget) {
    delete trailing_;
    trailing_ = widget;
    if (widget != nullptr) layout_->addWidget(widget, 0, Qt::AlignTop);
}

void Banner::announceAndFocus() {
    announce(this);
    setFocus(Qt::OtherFocusReason);
}

void Banner::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), t.length(metric::radiusBox), t.fill(tone_),
             t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double size = t.length(iconSize);
    const double middleOfFirstLine = sentence_->y() + t.lineHeight(Type::body) / 2;
    paintIcon(painter, QRectF(t.length(side), qRound(middleOfFirstLine - size / 2), size, size),
              iconOf(tone_), t.ink(tone_));
}

}  // namespace ui
