// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/parts/task_tile.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/style/appearance.h"
#include "ui/style/painting.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr double side = 16;
constexpr double tile = 44;
constexpr double gap = 14;
constexpr double edge = 12;  // between the words and the tile's own
constexpr double lowest = 76;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

}  // namespace

TaskTile::TaskTile(Icon icon, const QString& text, QString sentence, QWidget* parent)
    : QAbstractButton(parent), icon_(icon), sentence_(std::move(sentence)) {
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(sentence_);
    setProperty("radius", metric::radiusCard);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    // Those of a row are all as high as the highest.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    withTheme(this, [this] { updateGeometry(); });
}

QRectF TaskTile::textRect(int width) const {
    const double left = theme().length(side + tile + gap);
    return {left, 0, width - left - theme().length(edge), 10000};
}

double TaskTile::textHeight(const QRectF& rect, Type type, const QString& text) const {
    if (text.isEmpty()) return 0;
    return QFontMetricsF(theme().font(type)).boundingRect(rect, wrapped, text).height();
}

int TaskTile::heightForWidth(int width) const {
    const QRectF rect = textRect(width);
    const double words =
        textHeight(rect, Type::label, text()) + textHeight(rect, Type::secondary, sentence_);
    return std::max(theme().px(lowest), qCeil(words + theme().length(2 * edge)));
}

QSize TaskTile::sizeHint() const {
    const int width = theme().px(210);
    return {width, heightForWidth(width)};
}

void TaskTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event);
}

void TaskTile::paintEvent(QPaintEvent*) {
    const Theme& t = theme();
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    paintBox(painter, rect(), t.length(metric::radiusCard),
             t.color(active ? Role::sunken : Role::surface), t.color(Role::line), t.boxStroke());
    const double size = t.length(tile);
    const QRectF square(t.length(side), (height() - size) / 2, size, size);
    paintBox(painter, square, t.length(metric::radiusControl), t.color(Role::soft),
             t.highContrast() ? t.color(Role::line) : QColor(), t.boxStroke());
    const double inset = size / 4;
    paintIcon(painter, square.adjusted(inset, inset, -inset, -inset), icon_,
              t.color(Role::primary));
    QRectF words = textRect(width());
    const double high = textHeight(words, Type::label, text());
    const double all = high + textHeight(words, Type::secondary, sentence_);
    words.moveTop((height() - all) / 2);
    painter.setFont(t.font(Type::label));
    painter.setPen(t.color(Role::ink));
    painter.drawText(words, wrapped, text());
    painter.setFont(t.font(Type::secondary));
    painter.setPen(t.color(Role::ink2));
    painter.drawText(words.translated(0, high), wrapped, sentence_);
}

}  // namespace ui
