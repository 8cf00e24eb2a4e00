// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_model.h"

#include <algorithm>

#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/format.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

}  // namespace

PrescriptionModel::PrescriptionModel(PrescriptionStore& store, Rows rows, int limit,
                                     QObject* parent)
    : QAbstractListModel(parent), store_(&store), kindOfRows_(rows), limit_(limit) {
    connect(&store, &PrescriptionStore::changed, this, &PrescriptionModel::refresh);
    refresh();
}

void PrescriptionModel::setKind(std::optional<core::PrescriptionKind> kind) {
    kind_ = kind;
    refresh();
}

void PrescriptionModel::clear() {
    if (store_) disconnect(store_, nullptr, this, nullptr);
    store_ = nullptr;
    refresh();
}

const core::Prescription* PrescriptionModel::prescription(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rows_.size()) return nullptr;
    const int number = rows_[index.row()].prescription;
    return number < 0 ? nullptr : &all_[number];
}

int PrescriptionModel::count() const {
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.prescription >= 0; }));
}

QModelIndex PrescriptionModel::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (const auto* found = prescription(index(row)); found && found->id() == id)
            return index(row);
    return {};
}

QModelIndex PrescriptionModel::first() const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].prescription >= 0) return index(row);
    return {};
}

QVector<PrescriptionModel::Row> PrescriptionModel::makeRows() const {
    QVector<Row> rows;
    if (!store_) return rows;
    if (all_.isEmpty() && store_->state() == PrescriptionStore::State::loading)
        rows.fill({}, skeletonRows);
    QString month;
    int shown = 0;
    for (int i = 0; i < all_.size() && (limit_ == 0 || shown < limit_); ++i) {
        if (kind_ && all_[i].kind != *kind_) continue;
        const QString its = monthAndYear(all_[i].writtenOn.date());
        if (kindOfRows_ == Rows::full && its != month) rows << Row{-1, its};
        month = its;
        rows << Row{i, {}};
        ++shown;
    }
    return rows;
}

void PrescriptionModel::refresh() {
    all_ = store_ ? store_->prescriptions() : QVector<core::Prescription>();
    const QVector<Row> rows = makeRows();
    if (rows == rows_) {
        if (!rows_.isEmpty()) Q_EMIT dataChanged(index(0), index(int(rows_.size()) - 1));
        return;
    }
    beginResetModel();
    rows_ = rows;
    endResetModel();
}

int PrescriptionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(rows_.size());
}

Qt::ItemFlags PrescriptionModel::flags(const QModelIndex& index) const {
    return prescription(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant PrescriptionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rows_.size()) return {};
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) return rowAccessibleText(index);
    if (const auto* shown = prescription(index)) {
        if (role == rowId) return shown->id();
        if (role == rowIcon) return int(prescriptionIcon(shown->kind));
        if (role == rowDate) return shortDate(shown->writtenOn.date());
        return kindOfRows_ == Rows::full ? fullData(*shown, role) : panelData(*shown, role);
    }
    const QString& header = rows_[index.row()].header;
    if (role == Qt::DisplayRole) return header;
    if (role == rowHeader) return !header.isEmpty();
    if (role == rowSkeleton) return header.isEmpty();
    return {};
}

QVariant PrescriptionModel::fullData(const core::Prescription& prescription, int role) const {
    QStringList second{prescriptionKind(prescription.kind), prescription.code()};
    if (prescription.hidden) second << tr("oscurata");
    switch (role) {
        case Qt::DisplayRole:
            return linesInShort(prescription);
        case rowSecondary:
            second.removeAll(QString());
            return second.join(QStringLiteral(" · "));
        case rowBadge:
            return stateName(prescription.state);
        case rowBadgeTone:
            return int(stateTone(prescription.state));
        default:
            return {};
    }
}

QVariant PrescriptionModel::panelData(const core::Prescription& prescription, int role) const {
    if (role == Qt::DisplayRole) return prescriptionLabel(prescription.kind);
    if (role == rowSecondary) return prescription.code();
    return {};
}

}  // namespace ui
