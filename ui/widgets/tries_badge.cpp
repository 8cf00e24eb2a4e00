// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tries_badge.h"

#include <QPainter>
#include <algorithm>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/accessible_role.h"

namespace ui {
namespace {

constexpr double dot = 14;
constexpr double step = 22;
constexpr double lineHeight = 28;

}  // namespace

TriesBadge::TriesBadge(int left, int total, QWidget* parent) : QWidget(parent), total_(total) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleRole(this, QAccessible::StaticText);
    setLeft(left);
}

void TriesBadge::setLeft(int left) {
    left_ = std::clamp(left, 0, total_);
    setAccessibleName(tr("Tentativi rimasti: %1 di %2").arg(left_).arg(total_));
    updateGeometry();
    update();
}

void TriesBadge::setWordsVisible(bool visible) {
    words_ = visible;
    updateGeometry();
    update();
}

QString TriesBadge::words() const {
    return tr("%1 di %2").arg(left_).arg(total_);
}

QSize TriesBadge::sizeHint() const {
    const Theme& t = theme();
    const double dots = t.length(step * (total_ - 1) + dot);
    return {qCeil(dots + (words_ ? t.length(10) + textWidth(Type::body, words()) : 0)),
            t.px(lineHeight)};
}

void TriesBadge::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    for (int i = 0; i < total_; ++i) {
        const QRectF where(t.length(step * i), (height() - t.length(dot)) / 2, t.length(dot),
                           t.length(dot));
        const bool full = i < left_;
        paintBox(painter, where, t.length(dot) / 2, full ? t.color(Role::ink) : QColor(),
                 t.color(full ? Role::ink : Role::ctl), t.chosenStroke());
    }
    if (!words_) return;
    const double x = t.length(step * (total_ - 1) + dot + 10);
    paintLine(painter, QRectF(x, 0, width() - x + 1, height()), Type::body, t.color(Role::ink),
              words());
}

}  // namespace ui
