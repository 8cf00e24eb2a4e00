// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/measure_model.h"

#include <QLocale>

#include "core/notebook/notebook_words.h"
#include "ui/shell/format.h"

namespace ui {

void MeasureModel::setEntries(const core::NotebookKind& kind,
                              const QVector<core::NotebookEntry>& entries) {
    beginResetModel();
    kind_ = &kind;
    entries_.clear();
    for (const auto& entry : entries)
        if (entry.kind == &kind) entries_ << entry;
    endResetModel();
}

void MeasureModel::clear() {
    beginResetModel();
    entries_.clear();
    kind_ = nullptr;
    endResetModel();
}

bool MeasureModel::hasBodyMassIndex() const {
    return kind_ && kind_->field("peso") != nullptr;
}

int MeasureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(entries_.size());
}

int MeasureModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid() || !kind_) return 0;
    return 1 + int(kind_->fields.size()) + (hasBodyMassIndex() ? 1 : 0);
}

QString MeasureModel::text(const core::NotebookEntry& entry, int column) const {
    if (column == 0) return dateAndTime(entry.date);
    const auto index = static_cast<std::size_t>(column) - 1;
    if (index == kind_->fields.size()) {
        const auto value = core::bodyMassIndex(entry.values);
        return value ? QLocale().toString(*value, 'f', 1) : QString();
    }
    const auto& field = kind_->fields[index];
    const QString id = QString::fromLatin1(field.id);
    if (field.form == core::NotebookField::Form::number)
        return entry.values.numbers.contains(id)
                   ? core::notebookNumber(field, entry.values.numbers.value(id))
                   : QString();
    const QString value = entry.values.texts.value(id);
    return field.form == core::NotebookField::Form::choice && !value.isEmpty()
               ? core::notebookOptionName(value.toLatin1().constData())
               : value;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= entries_.size()) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(entries_[index.row()], index.column());
    const auto field = static_cast<std::size_t>(index.column()) - 1;
    const bool number =
        index.column() > 0 && (field >= kind_->fields.size() ||
                               kind_->fields[field].form == core::NotebookField::Form::number);
    if (role == Qt::TextAlignmentRole && number) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !kind_) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Data e ora");
    const auto index = static_cast<std::size_t>(section) - 1;
    if (index >= kind_->fields.size()) return tr("IMC\n(kg/m²)");
    const auto& field = kind_->fields[index];
    const QString unit = core::notebookFieldUnit(field);
    const QString name = core::notebookFieldName(field);
    return unit.isEmpty() ? name : name + u'\n' + unit;
}

}  // namespace ui
