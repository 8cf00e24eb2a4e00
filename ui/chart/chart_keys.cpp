// SPDX-License-Identifier: EUPL-1.2
#include "ui/chart/chart_keys.h"

#include <QCoreApplication>

namespace ui {
namespace {

using Key = ChartLayout::Key;
using Mark = ChartPoint::Mark;
using Side = ChartPoint::Side;

QString words(const char* text) {
    return QCoreApplication::translate("Chart", text);
}

struct Occurring {
    bool none = false;
    bool normal = false;
    bool flagged = false;
    bool computed = false;
    bool below = false;
    bool above = false;

    explicit Occurring(const ChartData& data) {
        for (const ChartLine& line : data.lines)
            for (const ChartPoint& point : line.points) add(point);
    }
    void add(const ChartPoint& point) {
        none = none || point.mark == Mark::none;
        normal = normal || point.mark == Mark::normal;
        flagged = flagged || point.mark == Mark::flagged;
        computed = computed || point.mark == Mark::computed;
        below = below || point.side == Side::below;
        above = above || point.side == Side::above;
    }
};

Key sample(Mark mark, Side side, const char* text) {
    ChartPoint point;
    point.mark = mark;
    point.side = side;
    return {{}, words(text), point, -1};
}

}  // namespace

QVector<Key> chartKeys(const ChartData& data) {
    QVector<Key> keys;
    for (int i = 0; data.lines.size() > 1 && i < data.lines.size(); ++i)
        keys << Key{{}, data.lines[i].name, {}, i};
    const Occurring has(data);
    const bool judged = has.normal || has.flagged || has.computed;
    if (has.normal)
        keys << sample(Mark::normal, Side::exact, QT_TRANSLATE_NOOP("Chart", "nella norma"));
    if (has.none && judged)
        keys << sample(Mark::none, Side::exact, QT_TRANSLATE_NOOP("Chart", "senza segnalazione"));
    if (has.flagged)
        keys << sample(Mark::flagged, Side::exact, QT_TRANSLATE_NOOP("Chart", "segnalato"));
    if (has.computed)
        keys << sample(Mark::computed, Side::exact,
                       QT_TRANSLATE_NOOP("Chart", "fuori intervallo (calcolato da noi)"));
    if (has.below)
        keys << sample(Mark::none, Side::below, QT_TRANSLATE_NOOP("Chart", "meno di così"));
    if (has.above)
        keys << sample(Mark::none, Side::above, QT_TRANSLATE_NOOP("Chart", "più di così"));
    return keys;
}

}  // namespace ui
