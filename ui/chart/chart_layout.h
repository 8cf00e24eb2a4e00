// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRectF>
#include <QVector>

#include "ui/chart/chart_data.h"
#include "ui/chart/chart_scale.h"
#include "ui/document/reading_look.h"

namespace ui {

/// Where everything of a chart goes in a box of a size: computed once, then painted and asked for
/// what lies under the pointer. Lengths are px.
class ChartLayout {
  public:
    /// A word beside a line or a point.
    struct Word {
        QRectF where{};
        QString text{};
        ChartPosition of{};  // of a value: whose
    };
    /// What the marks mean, above the chart. `mark` is a sample to paint; a dashed stroke for
    /// lines.
    struct Key {
        QRectF where{};
        QString text{};
        ChartPoint sample{};
        int line = -1;  // the line it names; -1: a kind of mark
    };
    /// The reference range around one point.
    struct Band {
        QRectF area{};
        bool lowEdge = false;
        bool highEdge = false;
    };

    ChartLayout() = default;
    ChartLayout(const ChartData& data, QSizeF size, const ReadingLook& look);

    QRectF plot() const { return plot_; }
    const QVector<Key>& keys() const { return keys_; }
    const QVector<Band>& bands() const { return bands_; }
    const QVector<Word>& valueTicks() const { return valueTicks_; }
    const QVector<Word>& timeTicks() const { return timeTicks_; }
    const QVector<Word>& values() const { return values_; }
    const Word& bandWords() const { return bandWords_; }
    /// How large marks are, 1 unless they would lie on each other.
    double markSize() const { return markSize_; }
    /// Middle of the point's mark.
    QPointF at(ChartPosition position) const;
    const QVector<QPointF>& line(int index) const { return points_[index]; }
    /// The nearest point not farther than `reach`.
    ChartPosition pointNear(QPointF place, double reach) const;

  private:
    void placeKeys(const ChartData& data, const ReadingLook& look, double width);
    void placeAxes(const ChartData& data, const ReadingLook& look, QSizeF size);
    void placePoints(const ChartData& data, const ReadingLook& look);
    void placeTimeTicks(const ChartData& data, const ReadingLook& look);
    void placeBands(const ChartData& data);
    void placeBandWords(const ChartData& data, const ReadingLook& look);
    void placeValues(const ChartData& data, const ReadingLook& look);
    QRectF freePlace(const ChartPoint& point, ChartPosition position, QSizeF words,
                     const ReadingLook& look) const;
    bool isFree(const QRectF& place, ChartPosition but) const;
    bool isCrossed(const QRectF& place) const;
    bool isValley(ChartPosition position) const;
    double y(double value) const;

    QRectF plot_{};
    QVector<Key> keys_{};
    double keysHeight_ = 0;
    double markRoom_ = 0;  // around a point, that words keep off
    double wordGap_ = 0;   // between two words
    double markSize_ = 1;
    ValueScale scale_{};
    TimeScale time_{};
    QVector<QVector<QPointF>> points_{};
    QVector<Band> bands_{};
    QVector<Word> valueTicks_{};
    QVector<Word> timeTicks_{};
    QVector<Word> values_{};
    Word bandWords_{};
};

namespace chart {
// px at 100 %
inline constexpr double pointRadius = 7;
inline constexpr double diamondRadius = 9;
inline constexpr double selectedRadius = 13;
}  // namespace chart

}  // namespace ui
