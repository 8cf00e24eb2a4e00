// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/bookable_model.h"

#include <algorithm>

#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/document_row.h"

namespace ui {
namespace {

constexpr int skeletonRows = 3;

QString secondLine(const core::Prescription& prescription) {
    QStringList parts{priorityWords(prescription.priority), prescription.code(),
                      prescription.prescriber};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

void BookableModel::setPrescriptions(const QVector<core::Prescription>& all, const QDateTime& now) {
    beginResetModel();
    waiting_ = false;
    now_ = now;
    rows_.clear();
    std::ranges::copy_if(all, std::back_inserter(rows_), [&](const core::Prescription& one) {
        return core::bookable(one, now) == core::Bookable::yes;
    });
    endResetModel();
}

void BookableModel::setWaiting() {
    beginResetModel();
    rows_.clear();
    waiting_ = true;
    endResetModel();
}

void BookableModel::clear() {
    beginResetModel();
    rows_.clear();
    waiting_ = false;
    endResetModel();
}

const core::Prescription* BookableModel::find(const QString& id) const {
    const auto found =
        std::ranges::find_if(rows_, [&](const core::Prescription& one) { return one.id() == id; });
    return found == rows_.end() ? nullptr : &*found;
}

int BookableModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return waiting_ ? skeletonRows : int(rows_.size());
}

QVariant BookableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (waiting_) return role == rowSkeleton ? QVariant(true) : QVariant();
    return index.row() < rows_.size() ? valueOf(rows_[index.row()], role) : QVariant();
}

QVariant BookableModel::valueOf(const core::Prescription& prescription, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return linesInShort(prescription);
        case rowSecondary:
            return secondLine(prescription);
        case rowIcon:
            return int(prescriptionIcon(prescription.kind));
        case rowDate:
            return shortDate(prescription.writtenOn.date());
        case rowId:
            return prescription.id();
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return QStringList{linesInShort(prescription), secondLine(prescription),
                               shortDate(prescription.writtenOn.date()),
                               validityWords(prescription, now_)}
                .join(QStringLiteral(", "));
        default:
            return {};
    }
}

}  // namespace ui
