// SPDX-License-Identifier: EUPL-1.2
// What a line chart shows, whatever the values are: moments, numbers, bands. No clinical types.
#pragma once

#include <QDateTime>
#include <QString>
#include <QVector>
#include <optional>

namespace ui {

struct ChartPoint {
    /// What somebody has said about the value; each looks different (ui.md 1.5, picture 08).
    enum class Mark {
        none,      // nobody said anything
        normal,    // "nella norma"
        flagged,   // by whoever measured: a full diamond
        computed,  // flagged by the program: a diamond with a gap inside
    };
    /// The number is only a limit: "<5", "> 1000". An arrow says on which side the value lies.
    enum class Side { exact, below, above };

    QDateTime time{};
    double value = 0;
    std::optional<double> low{};  // of the reference range that held for this point; open if none
    std::optional<double> high{};
    Mark mark = Mark::none;
    Side side = Side::exact;
    QString text{};   // beside the point, short: "136"
    QString label{};  // the whole of it, in words, heard and shown as a tool tip

    bool isFlagged() const { return mark == Mark::flagged || mark == Mark::computed; }
};

/// Points of one kind, by time.
struct ChartLine {
    QString name{};  // told apart by it when there are several: "massima"
    QVector<ChartPoint> points{};
};

/// All lines share one unit: what has another unit is another chart.
struct ChartData {
    QString name{};  // "Colesterolo LDL (mg/dL)", for the screen reader
    QVector<ChartLine> lines{};
    QString band{};   // in the band: "Intervallo di riferimento: fino a 115 mg/dL"
    QString empty{};  // what stands there when there is no point

    bool isEmpty() const;
    int pointCount() const;
};

/// One point of a chart; line -1: none.
struct ChartPosition {
    int line = -1;
    int point = -1;

    bool isValid() const { return line >= 0; }
    friend bool operator==(const ChartPosition&, const ChartPosition&) = default;
};

/// Every line by time; points without a time or a finite number left out.
ChartData inOrder(ChartData data);

}  // namespace ui
