// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "core/clinical/trends/trend.h"
#include "ui/widgets/table.h"

namespace ui {

/// The values of a trend, newest first.
class TrendRows : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { dayColumn, valueColumn, flagColumn, rangeColumn, facilityColumn, columns };
    enum Role { badgeRole = Qt::UserRole + 1 };  // int: 0 none, 1 told, 2 computed

    using QAbstractTableModel::QAbstractTableModel;

    /// Values from that day on (invalid: all), at most `limit` (0: all).
    void setTrend(std::optional<core::clinical::Trend> trend, QDate from, int limit);
    void clear() { setTrend({}, {}, 0); }

    /// Index of the row's value in the trend, and back; -1 if it is not there.
    int valueOf(int row) const { return shown_.value(row, -1); }
    int rowOf(int value) const { return int(shown_.indexOf(value)); }
    /// How many there would be without a limit.
    int total() const { return total_; }
    const std::optional<core::clinical::Trend>& trend() const { return trend_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QString text(const core::clinical::TrendValue& value, int column) const;

    std::optional<core::clinical::Trend> trend_;
    QVector<int> shown_;
    int total_ = 0;
};

/// The table beside a chart; Enter or a click opens where a value stands.
class TrendTable : public Table {
    Q_OBJECT
  public:
    explicit TrendTable(TrendRows& rows, QWidget* parent = nullptr);

    /// Little room: without the facility.
    void setNarrow(bool narrow);
    void selectValue(int value);

  Q_SIGNALS:
    void opened(int value);
    void selected(int value);

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void fitColumns() override;

  private:
    TrendRows& rows_;
    bool quiet_ = false;
};

}  // namespace ui
