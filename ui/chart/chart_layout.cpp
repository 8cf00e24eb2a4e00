// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_layout.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "ui/chart/chart_keys.h"

namespace ui {
namespace {

constexpr Type tickType = Type::secondary;
constexpr Type valueType = Type::secondaryStrong;
constexpr double gap = 10;         // between plot and words
constexpr double sideRoom = 34;    // between the plot's sides and the outermost points
constexpr double tickHeight = 36;  // one horizontal line for so many px
constexpr double wordGap = 6;      // two numbers side by side are not read as one
constexpr double markStep = 20;    // marks farther apart than this have their full size

double width(Type type, const QString& text, const ReadingLook& look) {
    return std::ceil(QFontMetricsF(look.theme.font(type)).horizontalAdvance(text));
}

// The lines of a chart go from left to right.
bool runsThrough(const QRectF& place, QPointF from, QPointF to) {
    const double left = std::max(place.left(), from.x());
    const double right = std::min(place.right(), to.x());
    if (left > right) return false;
    const double slope = to.x() > from.x() ? (to.y() - from.y()) / (to.x() - from.x()) : 0;
    const double a = from.y() + slope * (left - from.x());
    const double b = to.x() > from.x() ? from.y() + slope * (right - from.x()) : to.y();
    return std::max(a, b) > place.top() && std::min(a, b) < place.bottom();
}

}  // namespace

ChartLayout::ChartLayout(const ChartData& data, QSizeF size, const ReadingLook& look) {
    if (data.isEmpty()) return;
    markRoom_ = look.px(chart::pointRadius - 2);
    wordGap_ = look.px(wordGap);
    placeKeys(data, look, size.width());
    placeAxes(data, look, size);
    placePoints(data, look);
    placeTimeTicks(data, look);
    placeBands(data);
    placeBandWords(data, look);
    placeValues(data, look);
}

void ChartLayout::placeKeys(const ChartData& data, const ReadingLook& look, double wide) {
    const double line = look.theme.lineHeight(tickType);
    double x = 0;
    for (Key key : chartKeys(data)) {
        const double needs = look.px(30) + width(tickType, key.text, look);
        if (x > 0 && x + needs > wide) {
            x = 0;
            keysHeight_ += line;
        }
        key.where = QRectF(x, keysHeight_, std::min(needs, wide), line);
        x += needs + look.px(16);
        keys_ << key;
    }
    if (!keys_.isEmpty()) keysHeight_ += line + look.px(8);
}

void ChartLayout::placeAxes(const ChartData& data, const ReadingLook& look, QSizeF size) {
    const double line = look.theme.lineHeight(tickType);
    // The topmost value has its number above it.
    const double top = keysHeight_ + line * 0.5;
    const double bottom = size.height() - line - look.px(gap);
    scale_ = valueScale(data, std::clamp(int((bottom - top) / look.px(tickHeight)) + 1, 3, 7));
    time_ = timeScale(data);
    const QLocale locale;
    double widest = 0;
    for (const double tick : scale_.ticks) {
        valueTicks_ << Word{{}, locale.toString(tick, 'f', scale_.decimals), {}};
        widest = std::max(widest, width(tickType, valueTicks_.last().text, look));
    }
    plot_ = QRectF(QPointF(widest + look.px(gap), top),
                   QPointF(size.width(), std::max(bottom, top + 1)));
    for (int i = 0; i < valueTicks_.size(); ++i)
        valueTicks_[i].where = QRectF(0, y(scale_.ticks[i]) - line / 2, widest, line);
}

double ChartLayout::y(double value) const {
    return plot_.bottom() - scale_.part(value) * plot_.height();
}

void ChartLayout::placePoints(const ChartData& data, const ReadingLook& look) {
    const double room = std::min(sideRoom, plot_.width() / 6);
    for (const ChartLine& line : data.lines) {
        QVector<QPointF> places;
        for (const ChartPoint& point : line.points)
            places << QPointF(
                plot_.left() + room + time_.part(point.time) * (plot_.width() - 2 * room),
                y(point.value));
        if (places.size() > 1)
            markSize_ =
                std::min(markSize_, plot_.width() / double(places.size()) / look.px(markStep));
        points_ << places;
    }
    markSize_ = std::max(markSize_, 0.35);
}

// Under the points, as in 08; the first and the last always, others where there is room.
void ChartLayout::placeTimeTicks(const ChartData& data, const ReadingLook& look) {
    const double line = look.theme.lineHeight(tickType);
    QVector<Word> all;
    for (int i = 0; i < data.lines.size(); ++i)
        for (int k = 0; k < data.lines[i].points.size(); ++k) {
            const QString text = time_.words(data.lines[i].points[k].time);
            const double wide = width(tickType, text, look);
            const double left =
                std::clamp(points_[i][k].x() - wide / 2, plot_.left() - look.px(gap),
                           std::max(plot_.left(), plot_.right() - wide));
            all << Word{{left, plot_.bottom() + look.px(gap), wide, line}, text, {i, k}};
        }
    std::ranges::stable_sort(all, {}, [](const Word& word) { return word.where.left(); });
    const Word last = all.takeLast();
    for (const Word& word : all) {
        const double free =
            timeTicks_.isEmpty() ? 0 : timeTicks_.last().where.right() + look.px(12);
        const bool fits = timeTicks_.isEmpty() || word.where.left() >= free;
        const bool again = !timeTicks_.isEmpty() && timeTicks_.last().text == word.text;
        if (fits && !again && word.text != last.text &&
            word.where.right() + look.px(12) <= last.where.left())
            timeTicks_ << word;
    }
    timeTicks_ << last;
}

// Each point's range holds half the way to its neighbours; ranges that are the same grow together.
void ChartLayout::placeBands(const ChartData& data) {
    if (data.lines.size() != 1) return;  // whose range would it be?
    const auto& points = data.lines[0].points;
    const auto& places = points_[0];
    const auto limit = [&](double at) { return std::clamp(at, plot_.top(), plot_.bottom()); };
    for (int i = 0; i < points.size();) {
        int end = i + 1;
        while (end < points.size() && points[end].low == points[i].low &&
               points[end].high == points[i].high)
            ++end;
        const double left = i == 0 ? plot_.left() : (places[i - 1].x() + places[i].x()) / 2;
        const double right =
            end == points.size() ? plot_.right() : (places[end - 1].x() + places[end].x()) / 2;
        const auto& [low, high] = std::tie(points[i].low, points[i].high);
        const double top = high ? limit(y(*high)) : plot_.top();
        const double bottom = low ? limit(y(*low)) : plot_.bottom();
        if (low || high)
            bands_ << Band{QRectF(QPointF(left, top), QPointF(right, bottom)),
                           low && bottom < plot_.bottom(), high && top > plot_.top()};
        i = end;
    }
}

// Where it lies on no point: at the foot of the band or under its upper edge, left or right.
void ChartLayout::placeBandWords(const ChartData& data, const ReadingLook& look) {
    if (bands_.isEmpty() || data.band.isEmpty()) return;
    const QRectF& area = bands_.last().area;
    const QSizeF words(width(valueType, data.band, look), look.theme.lineHeight(valueType));
    const double side = look.px(12);
    const double least = bands_.size() == 1 ? area.left() + side : plot_.left() + side;
    const double right = plot_.right() - words.width() - side;
    if (right < least || area.height() < words.height()) return;
    for (const double top : {area.bottom() - words.height() - look.px(4), area.top() + look.px(4)})
        for (const double left : {least, right}) {
            if (bands_.size() > 1 && left != right) continue;  // it is the newest one's
            const QRectF place(QPointF(left, top), words);
            if (!isFree(place, {}) || bandWords_.where.isValid()) continue;
            bandWords_ = {place, data.band, {}};
        }
}

bool ChartLayout::isFree(const QRectF& place, ChartPosition but) const {
    if (place.top() < keysHeight_ || bandWords_.where.intersects(place)) return false;
    for (const Word& word : values_)
        if (word.where.adjusted(-wordGap_, 0, wordGap_, 0).intersects(place)) return false;
    const QRectF around = place.adjusted(-markRoom_, -markRoom_, markRoom_, markRoom_);
    // Marks far away in time cannot lie under it.
    for (int i = 0; i < points_.size(); ++i) {
        const auto& line = points_[i];
        const auto from = std::ranges::lower_bound(line, around.left(), {}, &QPointF::x);
        for (auto it = from; it != line.end() && it->x() <= around.right(); ++it)
            if (ChartPosition{i, int(it - line.begin())} != but && around.contains(*it))
                return false;
    }
    return true;
}

/// Whether a line, its own or another, runs through the words.
bool ChartLayout::isCrossed(const QRectF& place) const {
    return std::ranges::any_of(points_, [&](const QVector<QPointF>& line) {
        const auto after = std::ranges::lower_bound(line, place.left(), {}, &QPointF::x);
        for (auto to = after; to != line.end(); ++to) {
            if (to == line.begin()) continue;
            const QPointF from = *(to - 1);
            if (from.x() > place.right()) break;
            if (runsThrough(place, from, *to)) return true;
        }
        return false;
    });
}

bool ChartLayout::isValley(ChartPosition position) const {
    const auto& line = points_[position.line];
    const int i = position.point;
    const bool left = i == 0 || line[i - 1].y() < line[i].y();
    const bool right = i + 1 == line.size() || line[i + 1].y() < line[i].y();
    return line.size() > 1 && left && right;
}

// Above, as in 08, or below where the line, an arrow or another word is above.
QRectF ChartLayout::freePlace(const ChartPoint& point, ChartPosition position, QSizeF words,
                              const ReadingLook& look) const {
    const QPointF middle = at(position);
    const double off = look.px(chart::diamondRadius) * markSize_ + look.px(3);
    const double left = std::min(middle.x() - words.width() / 2, plot_.right() - words.width());
    const QRectF above(QPointF(left, middle.y() - off - words.height()), words);
    const QRectF below(QPointF(left, middle.y() + off), words);
    const bool rather = isValley(position) || point.side == ChartPoint::Side::above;
    const QRectF places[] = {rather ? below : above, rather ? above : below};
    for (const QRectF& place : places)
        if (place.bottom() <= plot_.bottom() && isFree(place, position) &&
            !(point.side == ChartPoint::Side::below && place == below) && !isCrossed(place))
            return place;
    return {};
}

// The newest first: when room is scarce they keep their numbers.
void ChartLayout::placeValues(const ChartData& data, const ReadingLook& look) {
    const double line = QFontMetricsF(look.theme.font(valueType)).height();
    for (int i = 0; i < data.lines.size(); ++i)
        for (int k = int(data.lines[i].points.size()) - 1; k >= 0; --k) {
            const ChartPoint& point = data.lines[i].points[k];
            const QString& text = point.text;
            const QSizeF words(width(valueType, text, look), line);
            const QRectF place = freePlace(point, {i, k}, words, look);
            if (!place.isNull() && !text.isEmpty()) values_ << Word{place, text, {i, k}};
        }
}

QPointF ChartLayout::at(ChartPosition position) const {
    return points_[position.line][position.point];
}

ChartPosition ChartLayout::pointNear(QPointF place, double reach) const {
    ChartPosition nearest;
    double least = reach;
    for (int i = 0; i < points_.size(); ++i)
        for (int k = 0; k < points_[i].size(); ++k) {
            const QPointF off = points_[i][k] - place;
            const double distance = std::hypot(off.x(), off.y());
            if (distance <= least) {
                least = distance;
                nearest = {i, k};
            }
        }
    return nearest;
}

}  // namespace ui
