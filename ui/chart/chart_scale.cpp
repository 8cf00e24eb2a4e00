// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_scale.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {
namespace {

constexpr double mostOfBand = 1.5;  // a bound may be this many spans of the values away from them
constexpr double roomOfBand = 0.6;
constexpr qint64 day = qint64{24} * 60 * 60 * 1000;

struct Extent {
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void add(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    bool isEmpty() const { return low > high; }
};

template <typename Work>
void forEachPoint(const ChartData& data, Work work) {
    for (const ChartLine& line : data.lines)
        for (const ChartPoint& point : line.points) work(point);
}

/// A range that is open on one side is seen as an area only where there is some room for it.
void addOpenBands(const ChartData& data, Extent& all, double span) {
    const Extent bounds = all;
    forEachPoint(data, [&](const ChartPoint& point) {
        if (point.high && !point.low && *point.high <= bounds.high && *point.high >= bounds.low)
            all.add(*point.high - span * roomOfBand);
        if (point.low && !point.high && *point.low <= bounds.high && *point.low >= bounds.low)
            all.add(*point.low + span * roomOfBand);
    });
}

double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= least * (1 - 1e-9)) return times * power;
    return 10 * power;
}

}  // namespace

ValueScale roundScale(double lowest, double highest, int mostTicks) {
    if (highest - lowest < std::max(std::abs(highest), 1e-6) * 1e-6) {
        const double room = highest == 0 ? 1 : std::abs(highest) * 0.2;
        return roundScale(lowest - room, highest + room, mostTicks);
    }
    ValueScale scale;
    double step = roundStep((highest - lowest) / std::max(1, mostTicks - 1));
    const auto count = [&] { return std::ceil(highest / step) - std::floor(lowest / step) + 1; };
    while (count() > mostTicks) step = roundStep(step * 1.5);
    const double from = std::floor(lowest / step);
    const double to = std::max(std::ceil(highest / step), from + 1);
    for (double tick = from; tick <= to + 0.5; ++tick) scale.ticks << tick * step;
    scale.bottom = from * step;
    scale.top = to * step;
    scale.decimals = std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 6);
    return scale;
}

ValueScale valueScale(const ChartData& data, int mostTicks) {
    Extent values;
    forEachPoint(data, [&](const ChartPoint& point) { values.add(point.value); });
    if (values.isEmpty()) return roundScale(0, 1, mostTicks);
    const double span =
        std::max(values.high - values.low, std::max(std::abs(values.high), 1e-6) * 0.25);
    const double from = values.low - span * mostOfBand;
    const double to = values.high + span * mostOfBand;
    // Nothing measured is below zero unless a value or a range says so.
    bool negative = values.low < 0;
    Extent all = values;
    forEachPoint(data, [&](const ChartPoint& point) {
        for (const auto& bound : {point.low, point.high})
            if (bound && *bound >= from && *bound <= to) all.add(*bound);
        negative = negative || point.low.value_or(0) < 0;
    });
    addOpenBands(data, all, span);
    const double air = (all.high - all.low) * 0.06;
    all.low = negative ? all.low - air : std::max(0.0, all.low - air);
    all.high += air;
    return roundScale(all.low, all.high, std::max(3, mostTicks));
}

TimeScale timeScale(const ChartData& data) {
    TimeScale scale{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()};
    forEachPoint(data, [&](const ChartPoint& point) {
        const qint64 at = point.time.toMSecsSinceEpoch();
        scale.first = std::min(scale.first, at);
        scale.last = std::max(scale.last, at);
    });
    return scale;
}

double TimeScale::part(const QDateTime& time) const {
    if (last <= first) return 0.5;
    return double(time.toMSecsSinceEpoch() - first) / double(last - first);
}

QString TimeScale::words(const QDateTime& time) const {
    const qint64 span = last - first;
    const QLocale locale;
    if (span > 0 && span < 2 * day) return time.toString(QStringLiteral("d/M h.mm"));
    if (span > 120 * day) return locale.toString(time.date(), QStringLiteral("MMM yyyy"));
    if (span > 0) return locale.toString(time.date(), QStringLiteral("d MMM"));
    return locale.toString(time.date(), QStringLiteral("d MMM yyyy"));
}

}  // namespace ui
