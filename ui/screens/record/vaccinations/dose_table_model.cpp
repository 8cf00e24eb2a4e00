// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/dose_table_model.h"

#include <algorithm>
#include <ranges>

#include "ui/shell/format.h"

namespace ui {

void DoseTableModel::setRecord(const core::VaccinationRecord& record) {
    beginResetModel();
    rows_.clear();
    columns_ = 0;
    for (const auto& entry : record.entries | std::views::reverse)  // oldest first
        if (entry.state == core::VaccinationState::given)
            for (const QString& antigen : entry.antigens)
                rowOf(antigen).cells << Cell{entry.id, entry.date, entry.name};
    for (const auto& due : record.planned)
        for (const QString& antigen : due.antigens)
            rowOf(antigen).cells << Cell{{}, due.by.isValid() ? due.by : due.from, due.name, true};
    for (const Row& row : rows_) columns_ = std::max(columns_, int(row.cells.size()));
    endResetModel();
}

void DoseTableModel::clear() {
    setRecord({});
}

DoseTableModel::Row& DoseTableModel::rowOf(const QString& antigen) {
    const auto found = std::ranges::find(rows_, antigen, &Row::antigen);
    if (found != rows_.end()) return *found;
    rows_ << Row{antigen, {}};
    return rows_.last();
}

const DoseTableModel::Cell* DoseTableModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rows_.size()) return nullptr;
    const auto& cells = rows_[index.row()].cells;
    return index.column() < cells.size() ? &cells[index.column()] : nullptr;
}

int DoseTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

int DoseTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns_;
}

Qt::ItemFlags DoseTableModel::flags(const QModelIndex&) const {
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant DoseTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
    if (orientation == Qt::Horizontal) return tr("Dose %1").arg(section + 1);
    return section < rows_.size() ? QVariant(rows_[section].antigen) : QVariant();
}

QVariant DoseTableModel::data(const QModelIndex& index, int role) const {
    const Cell* shown = cell(index);
    if (shown == nullptr) return role == Qt::AccessibleTextRole ? tr("nessuna dose") : QVariant();
    const QString date = shortDate(shown->date);
    switch (role) {
        case Qt::DisplayRole:
            return shown->planned ? tr("Progr. %1").arg(date) : date;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return (shown->planned ? tr("%1, dose %2: programmata per il %3, %4")
                                   : tr("%1, dose %2: eseguita il %3, %4"))
                .arg(rows_[index.row()].antigen)
                .arg(index.column() + 1)
                .arg(date, shown->name);
        case entryId:
            return shown->id;
        default:
            return {};
    }
}

}  // namespace ui
