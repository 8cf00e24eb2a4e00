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
    /// In the unit of the analyte as the registry has it, whatever the laboratory's. `anchor` is a
    /// known value, at `anchorDate`, that the line goes through.
    double at(const QDateTime& date, double anchor, const QDateTime& anchorDate) const;

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
};

}  // namespace mockportal
