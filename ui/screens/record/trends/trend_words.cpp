// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/clinical/model/units.h"
#include "ui/document/shown_value.h"
#include "ui/document/summary_writer.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

using namespace core::clinical;
using Side = Measurement::Side;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::TrendWords)
};

QString number(double value) {
    return QLocale().toString(value, 'g', 6);
}

ChartPoint::Mark markOf(const ResultFlag& flag) {
    if (flag.isAbnormal())
        return flag.computed ? ChartPoint::Mark::computed : ChartPoint::Mark::flagged;
    return flag.meaning == ResultFlag::Meaning::normal ? ChartPoint::Mark::normal
                                                       : ChartPoint::Mark::none;
}

ChartPoint::Side sideOf(Side side) {
    return side == Side::below   ? ChartPoint::Side::below
           : side == Side::above ? ChartPoint::Side::above
                                 : ChartPoint::Side::exact;
}

QString sentenceOf(const TrendValue& value, const QString& unit) {
    QStringList parts{trendValueWords(value, unit), trendFlagWords(value), value.facility};
    parts.removeAll(QString());
    return QStringLiteral("%1: %2").arg(shortDate(value.time.date()),
                                        parts.join(QStringLiteral(", ")));
}

ChartPoint pointOf(const TrendValue& value, const QString& unit) {
    ChartPoint point;
    point.time = value.time;
    point.value = *value.measured.number;
    point.low = value.measured.low;
    point.high = value.measured.high;
    point.mark = markOf(value.flag);
    point.side = sideOf(value.measured.side);
    point.text = trendNumberWords(value);
    point.label = sentenceOf(value, unit);
    return point;
}

bool sameRange(const QVector<ChartPoint>& points) {
    for (const auto& point : points)
        if (point.low != points.last().low || point.high != points.last().high) return false;
    return true;
}

QString bandWords(const Trend& trend, const QVector<ChartPoint>& points, const TrendValue& last) {
    if (points.isEmpty() || (!points.last().low && !points.last().high)) return {};
    const QString range = trendRangeWords(last) + QLatin1Char(' ') + shownUnit(trend.heading.unit);
    return (sameRange(points) ? Words::tr("Intervallo di riferimento: %1")
                              : Words::tr("Ultimo intervallo di riferimento: %1"))
        .arg(range.trimmed());
}

}  // namespace

QString trendName(const TrendHeading& heading) {
    if (!heading.otherUnits || heading.unit.isEmpty()) return heading.name;
    return QStringLiteral("%1 (%2)").arg(heading.name, shownUnit(heading.unit));
}

QString trendNumberWords(const TrendValue& value) {
    const auto& measured = value.measured;
    if (!measured.number) return measured.text;
    if (value.converted) {
        const QString sign = measured.side == Side::below   ? QStringLiteral("<")
                             : measured.side == Side::above ? QStringLiteral(">")
                                                            : QString();
        return sign + number(*measured.number);
    }
    const bool limit = measured.side != Side::exact && readNumber(measured.text).has_value();
    if (limit) return (measured.side == Side::below ? u'<' : u'>') + shownNumber(measured.text);
    return shownNumber(measured.text);
}

QString trendValueWords(const TrendValue& value, const QString& unit) {
    const QString words = trendNumberWords(value);
    return value.measured.number && !unit.isEmpty() ? words + QLatin1Char(' ') + shownUnit(unit)
                                                    : words;
}

QString trendFlagWords(const TrendValue& value) {
    const QString words = flagWords(value.flag);
    if (!value.flag.computed || !value.flag.isAbnormal()) return words;
    return Words::tr("%1 (calcolato da noi)").arg(words);
}

QString trendRangeWords(const TrendValue& value) {
    const auto& low = value.measured.low;
    const auto& high = value.measured.high;
    if (low && high) return QStringLiteral("%1 – %2").arg(number(*low), number(*high));
    if (high) return Words::tr("fino a %1").arg(number(*high));
    if (low) return Words::tr("oltre %1").arg(number(*low));
    return value.measured.range;
}

ChartData trendChart(const Trend& trend, QDate from, QVector<int>* drawn) {
    ChartData data;
    data.name =
        QStringLiteral("%1 %2").arg(trend.heading.name, shownUnit(trend.heading.unit)).trimmed();
    data.empty = Words::tr("Nessun valore da disegnare in questo periodo.");
    ChartLine line{trend.heading.name, {}};
    const TrendValue* last = nullptr;
    for (int i = 0; i < int(trend.values.size()); ++i) {
        const TrendValue& value = trend.values[std::size_t(i)];
        if (!value.measured.number || !value.time.isValid()) continue;
        if (from.isValid() && value.time.date() < from) continue;
        line.points << pointOf(value, trend.heading.unit);
        if (drawn != nullptr) *drawn << i;
        last = &value;
    }
    if (last != nullptr) data.band = bandWords(trend, line.points, *last);
    data.lines << line;
    return data;
}

}  // namespace ui
