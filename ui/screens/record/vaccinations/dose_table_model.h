// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include "core/vaccinations/vaccination.h"

namespace ui {

/// What was given, antigens by row and times by column, and behind it what the portal has planned.
/// A column counts times, not doses: of a yearly vaccine the record calls each one dose 1. Where
/// the record numbers a dose otherwise than its column, the record's number is shown. What was
/// omitted or postponed is in the list (DoseListModel).
class DoseTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Role { entryId = Qt::UserRole + 1 };  // QString; empty: planned, or nothing
    using QAbstractTableModel::QAbstractTableModel;

    void setRecord(const core::VaccinationRecord& record);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Cell {
        QString id{};
        QDate date{};
        QString name{};
        int dose = 0;  // as the record numbers it; 0: not told
        bool planned = false;
    };
    struct Row {
        QString antigen{};
        QVector<Cell> cells{};  // oldest first
    };
    Row& rowOf(const QString& antigen);
    static QString shownText(const Cell& cell, int column);
    QString spokenText(const Cell& cell, int row) const;
    const Cell* cell(const QModelIndex& index) const;

    QVector<Row> rows_;
    int columns_ = 0;
};

}  // namespace ui
