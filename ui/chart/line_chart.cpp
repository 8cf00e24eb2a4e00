// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/line_chart.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

#include "ui/chart/chart_accessible.h"
#include "ui/chart/chart_painter.h"
#include "ui/style/appearance.h"
#include "ui/style/painting.h"

namespace ui {
namespace {

constexpr double reach = 24;  // how far from a point a click still means it

}  // namespace

LineChart::LineChart(QWidget* parent) : QWidget(parent) {
    makeChartAccessible(*this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void LineChart::setData(const ChartData& data) {
    data_ = inOrder(data);
    selected_ = pressed_ = {};
    setFocusPolicy(data_.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(data_.name);
    setAccessibleDescription(
        data_.isEmpty()
            ? data_.empty
            : tr("Grafico con %n punto/i. Le frecce passano da un punto all'altro, Invio "
                 "apre il documento.",
                 nullptr, data_.pointCount()));
    forgetGeometry();
    chartPointsChanged(*this);
}

void LineChart::forgetGeometry() {
    laidOut_ = false;
    update();
}

const ChartLayout& LineChart::geometryNow() const {
    if (!std::exchange(laidOut_, true))
        layout_ = ChartLayout(data_, size(), ReadingLook::onScreen());
    return layout_;
}

QString LineChart::words(ChartPosition position) const {
    const ChartLine& line = data_.lines[position.line];
    const QString& label = line.points[position.point].label;
    return data_.lines.size() > 1 ? line.name + QStringLiteral(": ") + label : label;
}

void LineChart::setSelected(ChartPosition position) {
    selected_ = position;
    update();
}

void LineChart::select(ChartPosition position) {
    if (!position.isValid() || position == selected_) return;
    setSelected(position);
    announceChartPoint(*this, position);
    Q_EMIT selectionChanged(position.line, position.point);
}

QSize LineChart::sizeHint() const {
    return {theme().px(640), theme().px(300)};
}

QSize LineChart::minimumSizeHint() const {
    return {theme().px(220), theme().px(220)};
}

void LineChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (data_.isEmpty()) {
        painter.setFont(theme().font(Type::body));
        painter.setPen(theme().color(Role::ink2));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, data_.empty);
        return;
    }
    paintChart(painter, data_, geometryNow(), ReadingLook::onScreen(), selected_);
}

ChartPosition LineChart::newest() const {
    ChartPosition newest;
    for (int i = 0; i < data_.lines.size(); ++i) {
        const auto& points = data_.lines[i].points;
        if (points.isEmpty()) continue;
        if (!newest.isValid() ||
            points.last().time > data_.lines[newest.line].points[newest.point].time)
            newest = {i, int(points.size()) - 1};
    }
    return newest;
}

ChartPosition LineChart::beside(int line, const QDateTime& time) const {
    if (line < 0 || line >= data_.lines.size() || data_.lines[line].points.isEmpty())
        return selected_;
    const auto& points = data_.lines[line].points;
    const auto nearest = std::ranges::min_element(
        points, {}, [&](const ChartPoint& point) { return std::abs(point.time.msecsTo(time)); });
    return {line, int(nearest - points.begin())};
}

ChartPosition LineChart::moved(int key) const {
    if (!selected_.isValid()) return newest();
    const auto& points = data_.lines[selected_.line].points;
    const int last = int(points.size()) - 1;
    switch (key) {
        case Qt::Key_Left:
            return {selected_.line, std::max(0, selected_.point - 1)};
        case Qt::Key_Right:
            return {selected_.line, std::min(last, selected_.point + 1)};
        case Qt::Key_Home:
            return {selected_.line, 0};
        case Qt::Key_End:
            return {selected_.line, last};
        case Qt::Key_Up:
            return beside(selected_.line - 1, points[selected_.point].time);
        case Qt::Key_Down:
            return beside(selected_.line + 1, points[selected_.point].time);
        default:
            return {};
    }
}

void LineChart::keyPressEvent(QKeyEvent* event) {
    if (data_.isEmpty()) return QWidget::keyPressEvent(event);
    const bool chooses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_Space;
    const bool across = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    static constexpr int walking[] = {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,
                                      Qt::Key_End,  Qt::Key_Up,    Qt::Key_Down};
    if (chooses && selected_.isValid()) return Q_EMIT activated(selected_.line, selected_.point);
    // With one line, up and down scroll the page.
    if (event->modifiers() != Qt::NoModifier || std::ranges::count(walking, event->key()) == 0 ||
        (across && data_.lines.size() == 1))
        return QWidget::keyPressEvent(event);
    select(moved(event->key()));
}

void LineChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !selected_.isValid()) select(newest());
}

ChartPosition LineChart::under(QPointF place) const {
    return data_.isEmpty() ? ChartPosition{}
                           : geometryNow().pointNear(place, theme().length(reach));
}

void LineChart::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton ? under(event->position()) : ChartPosition{};
    select(pressed_);
}

void LineChart::mouseReleaseEvent(QMouseEvent* event) {
    const ChartPosition pressed = std::exchange(pressed_, {});
    if (pressed.isValid() && pressed == under(event->position()))
        Q_EMIT activated(pressed.line, pressed.point);
}

void LineChart::mouseMoveEvent(QMouseEvent* event) {
    const bool onPoint = under(event->position()).isValid();
    setCursor(onPoint ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool LineChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const ChartPosition position = under(help->pos());
    QToolTip::showText(help->globalPos(), position.isValid() ? words(position) : QString(), this);
    return true;
}

void LineChart::resizeEvent(QResizeEvent*) {
    forgetGeometry();
}

void LineChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        forgetGeometry();
    }
    QWidget::changeEvent(event);
}

}  // namespace ui
