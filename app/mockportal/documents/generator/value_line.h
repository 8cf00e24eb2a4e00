// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

#include "app/mockportal/documents/content.h"

namespace mockportal {

/// How one person's value of one analyte goes over the years: a slow drift, a little chance each
/// time, now and then some weeks of illness, all within what a living body has.
class ValueLine {
  public:
    /// `series` names the person; another one, another line.
    ValueLine(const Analyte& analyte, quint32 series);
    /// In the unit of the analyte as the registry has it, whatever the laboratory's. The line
    /// goes through `known` at that date; without a date it only lies about there.
    struct Known {
        double value;
        QDateTime date{};
    };
    double at(const QDateTime& date, const Known& known) const;

  private:
    struct Wave {
        double height;
        double days;
        double phase;
        double at(const QDateTime& date) const;
    };
    double drift(const QDateTime& date) const { return slow_.at(date) + quick_.at(date); }
    double illness(const QDateTime& date) const;
    const Analyte& analyte_;
    QString name_;
    Wave slow_;
    Wave quick_;
    double level_;  // of this person among people, in parts of the spread
};

}  // namespace mockportal
