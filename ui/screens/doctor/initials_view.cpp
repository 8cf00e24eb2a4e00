// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/initials_view.h"

#include <QPainter>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double bigCircle = 64;  // px from which the letters are big, too

}  // namespace

QString initialsOf(const QString& name) {
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.contains(u'.'); });  // Dott., Dott.ssa
    if (words.isEmpty()) return {};
    const QString first = words.first().left(1).toUpper();
    return words.size() == 1 ? first : first + words.last().left(1).toUpper();
}

InitialsView::InitialsView(double size, QWidget* parent) : QWidget(parent), size_(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void InitialsView::setName(const QString& name) {
    initials_ = initialsOf(name);
    update();
}

QSize InitialsView::sizeHint() const {
    return {theme().px(size_), theme().px(size_)};
}

void InitialsView::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    paintBox(painter, rect(), height() / 2.0, t.color(Role::honeyFill),
             t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    painter.setFont(t.font(size_ >= bigCircle ? Type::h2 : Type::h3));
    painter.setPen(t.color(Role::onHoney));
    painter.drawText(rect(), Qt::AlignCenter, initials_);
}

}  // namespace ui
