// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/notebook_model.h"

#include <algorithm>
#include <utility>

#include "core/base/rome_time.h"
#include "core/notebook/notebook_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

constexpr std::pair<const char*, Icon> icons[] = {
    {"pressione", Icon::pulse},     {"glicemia", Icon::lab},      {"temperatura", Icon::trend},
    {"peso-altezza", Icon::person}, {"saturazione", Icon::pulse}, {"dolore", Icon::bell},
    {"farmaco", Icon::pill},        {"allergia", Icon::warning},  {"evento", Icon::calendar},
    {"contatto", Icon::phone},      {"nota", Icon::note},         {"documento", Icon::document},
};

}  // namespace

Icon notebookIcon(const core::NotebookKind& kind) {
    for (const auto& [code, icon] : icons)
        if (core::notebookKind(QLatin1String(code)) == &kind) return icon;
    return Icon::note;
}

NotebookModel::NotebookModel(NotebookStore& store, QObject* parent)
    : QAbstractListModel(parent), store_(&store) {
    connect(&store, &NotebookStore::changed, this, &NotebookModel::refresh);
    refresh();
}

void NotebookModel::setKind(const QString& code) {
    kind_ = code;
    refresh();
}

void NotebookModel::clear() {
    if (store_) disconnect(store_, nullptr, this, nullptr);
    store_ = nullptr;
    refresh();
}

QModelIndex NotebookModel::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].entry >= 0 && entries_[rows_[row].entry].id == id) return index(row);
    return {};
}

QModelIndex NotebookModel::firstEntry() const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].entry >= 0) return index(row);
    return {};
}

int NotebookModel::entryCount() const {
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.entry >= 0; }));
}

QVector<NotebookModel::Row> NotebookModel::makeRows() const {
    QVector<Row> rows;
    if (!store_) return rows;
    if (entries_.isEmpty() && store_->state() == NotebookStore::State::loading)
        rows.fill({}, skeletonRows);
    QString month;
    for (int i = 0; i < entries_.size(); ++i) {
        if (!kind_.isEmpty() && kind_ != QLatin1String(entries_[i].kind->code)) continue;
        const QString its = monthAndYear(core::inRome(entries_[i].date).date());
        if (its != month) rows << Row{-1, its};
        month = its;
        rows << Row{i, {}};
    }
    return rows;
}

void NotebookModel::refresh() {
    beginResetModel();
    entries_ = store_ ? store_->entries() : QVector<core::NotebookEntry>();
    rows_ = makeRows();
    endResetModel();
}

int NotebookModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

Qt::ItemFlags NotebookModel::flags(const QModelIndex& index) const {
    const bool entry = index.isValid() && rows_[index.row()].entry >= 0;
    return entry ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant NotebookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return rowAccessibleText(index);
    const Row& row = rows_[index.row()];
    if (row.entry >= 0) return entryData(entries_[row.entry], role);
    if (role == Qt::DisplayRole) return row.header;
    if (role == rowHeader) return !row.header.isEmpty();
    if (role == rowSkeleton) return row.header.isEmpty();
    return {};
}

QVariant NotebookModel::entryData(const core::NotebookEntry& entry, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return core::notebookSummary(entry);
        case rowSecondary:
            return core::notebookKindName(*entry.kind) +
                   (entry.visible ? QStringLiteral(" · ") + tr("Visibile a chi ti cura")
                                  : QString());
        case rowIcon:
            return int(notebookIcon(*entry.kind));
        case rowTone:
            return int(Tone::neutral);
        case rowDate:
            return dateAndTime(entry.date);
        case entryId:
            return entry.id;
        default:
            return {};
    }
}

}  // namespace ui
