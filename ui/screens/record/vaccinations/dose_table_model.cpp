// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/dose_table_model.h"

#include <algorithm>
#include <ranges>

#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/format.h"

namespace ui {

void DoseTableModel::setRecord(const core::VaccinationRecord& record) {
    beginResetModel();
    rows_.clear();
    columns_ = 0;
    for (const auto& entry : record.entries | std::views::reverse)  // oldest first
        if (entry.state == core::VaccinationState::given)
            for (const QString& antigen : entry.antigens)
                rowOf(antigen).cells << Cell{entry.id, entry.date, entry.name, entry.dose};
    for (const auto& due : record.planned)
        for (const QString& antigen : due.antigens)
            rowOf(antigen).cells << Cell{
                {}, due.by.isValid() ? due.by : due.from, due.name, due.dose, true};
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
    if (orientation == Qt::Horizontal) return tr("%1ª volta").arg(section + 1);
    return section < rows_.size() ? QVariant(rows_[section].antigen) : QVariant();
}

QString DoseTableModel::shownText(const Cell& cell, int column) {
    const QString date = shortDate(cell.date);
    if (cell.planned) return tr("Progr. %1").arg(date);
    const bool same = cell.dose == 0 || cell.dose == column + 1;
    return same ? date : tr("%1, dose %2").arg(date).arg(cell.dose);
}

QString DoseTableModel::spokenText(const Cell& cell, int row) const {
    const QString what = doseName(rows_[row].antigen, cell.dose);
    return elided(
        (cell.planned ? tr("%1: programmata per il %2, %3") : tr("%1: eseguita il %2, %3"))
            .arg(what, shortDate(cell.date), cell.name));
}

QVariant DoseTableModel::data(const QModelIndex& index, int role) const {
    const Cell* shown = cell(index);
    if (shown == nullptr) return role == Qt::AccessibleTextRole ? tr("nessuna dose") : QVariant();
    switch (role) {
        case Qt::DisplayRole:
            return shownText(*shown, index.column());
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spokenText(*shown, index.row());
        case entryId:
            return shown->id;
        default:
            return {};
    }
}

}  // namespace ui
