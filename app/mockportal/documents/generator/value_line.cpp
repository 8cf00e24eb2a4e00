// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/generator/value_line.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "app/mockportal/documents/generator/dice.h"

namespace mockportal {
namespace {

constexpr double daysOfYear = 365.25;
constexpr double chance = 0.35;        // from one day to the next, in parts of the analyte's spread
constexpr int illnessDays = 45;        // the time that an illness shows
constexpr double illnessShare = 0.06;  // of these times that have one

double dayOf(const QDateTime& date) {
    return static_cast<double>(date.toSecsSinceEpoch()) / 86400;
}

QString named(const Analyte& analyte, quint32 series) {
    return analyte.key + QStringLiteral("/%1").arg(series);
}

}  // namespace

double ValueLine::Wave::at(const QDateTime& date) const {
    return height * std::sin(2 * std::numbers::pi * (dayOf(date) / days + phase));
}

ValueLine::ValueLine(const Analyte& analyte, quint32 series)
    : analyte_(analyte), name_(named(analyte, series)) {
    Dice dice(name_);
    slow_ = {1.2, dice.between(4, 9) * daysOfYear, dice.share()};
    quick_ = {0.6, dice.between(1.2, 3) * daysOfYear, dice.share()};
    level_ = dice.bell();
}

double ValueLine::at(const QDateTime& date, const Known& known) const {
    Dice today(name_ + date.date().toString(Qt::ISODate));
    const double start = known.date.isValid() ? drift(known.date) : -level_;
    const double moved = drift(date) - start + chance * today.bell();
    const double value = known.value * (1 + analyte_.spread * moved) * illness(date);
    return std::clamp(value, analyte_.least, analyte_.most);
}

/// What an illness does to the value: 1 while there is none.
double ValueLine::illness(const QDateTime& date) const {
    const auto time = static_cast<qint64>(dayOf(date)) / illnessDays;
    Dice dice(name_ + QStringLiteral("/ill/%1").arg(time));
    if (dice.share() >= illnessShare) return 1;
    return 1 + (analyte_.ill - 1) * dice.between(0.6, 1);
}

}  // namespace mockportal
