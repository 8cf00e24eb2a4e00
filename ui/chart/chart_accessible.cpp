// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_accessible.h"

#include <QAccessibleWidget>
#include <vector>

#include "ui/chart/chart_layout.h"
#include "ui/chart/line_chart.h"

namespace ui {
namespace {

ChartPosition positionOf(const LineChart& chart, int index) {
    for (int i = 0; i < chart.data().lines.size(); ++i) {
        const int count = int(chart.data().lines[i].points.size());
        if (index < count) return {i, index};
        index -= count;
    }
    return {};
}

int indexOf(const LineChart& chart, ChartPosition position) {
    int index = position.point;
    for (int i = 0; i < position.line; ++i) index += int(chart.data().lines[i].points.size());
    return index;
}

class PointAccessible : public QAccessibleInterface {
  public:
    PointAccessible(LineChart& chart, int index) : chart_(chart), index_(index) {}

    bool isValid() const override { return position().isValid(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(&chart_);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text which) const override {
        return which == QAccessible::Name && isValid() ? chart_.words(position()) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        QRect around(0, 0, 2 * int(chart::selectedRadius), 2 * int(chart::selectedRadius));
        around.moveCenter(chart_.geometryNow().at(position()).toPoint());
        return {chart_.mapToGlobal(around.topLeft()), around.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = chart_.selected() == position();
        state.focused = state.selected && chart_.hasFocus();
        state.invisible = !chart_.isVisible();
        return state;
    }
    int index() const { return index_; }

  private:
    ChartPosition position() const { return positionOf(chart_, index_); }

    LineChart& chart_;  // whose interface owns this one
    int index_;
};

class ChartAccessible : public QAccessibleWidget {
  public:
    explicit ChartAccessible(LineChart& chart)
        : QAccessibleWidget(&chart, QAccessible::Chart), chart_(chart) {}
    ~ChartAccessible() override { forget(); }

    int childCount() const override { return chart_.data().pointCount(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        if (points_.empty()) points_.resize(std::size_t(childCount()));
        QAccessible::Id& id = points_[std::size_t(index)];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new PointAccessible(chart_, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* point = dynamic_cast<const PointAccessible*>(child);
        return point != nullptr ? point->index() : -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint place = chart_.mapFromGlobal(QPoint(x, y));
        const ChartPosition position =
            chart_.data().isEmpty() ? ChartPosition{}
                                    : chart_.geometryNow().pointNear(place, chart::selectedRadius);
        return position.isValid() ? child(indexOf(chart_, position)) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return chart_.selected().isValid() ? child(indexOf(chart_, chart_.selected())) : nullptr;
    }
    void forget() {
        for (const QAccessible::Id id : points_)
            if (id != 0) QAccessible::deleteAccessibleInterface(id);
        points_.clear();
    }

  private:
    LineChart& chart_;
    mutable std::vector<QAccessible::Id> points_{};
};

ChartAccessible* faceOf(LineChart& chart) {
    if (!QAccessible::isActive()) return nullptr;
    return dynamic_cast<ChartAccessible*>(QAccessible::queryAccessibleInterface(&chart));
}

QAccessibleInterface* makeFace(const QString&, QObject* object) {
    auto* chart = qobject_cast<LineChart*>(object);
    return chart != nullptr ? new ChartAccessible(*chart) : nullptr;
}

}  // namespace

void makeChartAccessible(LineChart&) {
    static const bool installed = (QAccessible::installFactory(makeFace), true);
    Q_UNUSED(installed);
}

void chartPointsChanged(LineChart& chart) {
    if (auto* face = faceOf(chart)) face->forget();
}

void announceChartPoint(LineChart& chart, ChartPosition position) {
    auto* face = faceOf(chart);
    if (face == nullptr) return;
    QAccessibleEvent event(face->child(indexOf(chart, position)), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

}  // namespace ui
