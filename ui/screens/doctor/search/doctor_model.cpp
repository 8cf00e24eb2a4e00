// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/doctor_model.h"

#include "ui/screens/doctor/doctor_words.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

QString joined(QStringList parts, const QString& by) {
    parts.removeAll(QString());
    return parts.join(by);
}

// Why not, at once; the rest is in the details.
QString firstReason(const core::Doctor& doctor) {
    return doctor.verdict ? verdictSentences(*doctor.verdict).value(0) : QString();
}

QString secondLine(const core::Doctor& doctor) {
    return joined({mainSurgeryLine(doctor), firstReason(doctor)}, QStringLiteral(" · "));
}

QString spoken(const core::Doctor& doctor) {
    QStringList parts{doctor.name, mainSurgeryLine(doctor), distanceWords(doctor),
                      verdictBadge(doctor)};
    if (doctor.verdict) parts << verdictSentences(*doctor.verdict);
    return joined(parts, QStringLiteral(", "));
}

QVariant rowData(const core::Doctor& doctor, int role) {
    switch (role) {
        case Qt::DisplayRole:
            return doctor.name;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(doctor);
        case rowSecondary:
            return secondLine(doctor);
        case rowIcon:
            return int(Icon::stethoscope);
        case rowDate:
            return distanceBadge(doctor);
        case rowBadge:
            return doctor.verdict ? verdictBadge(doctor) : placesBadge(doctor.places);
        case rowBadgeTone:
            return int(doctor.verdict || doctor.places == 0 ? verdictTone(doctor) : Tone::ok);
        case rowId:
            return doctor.id;
        default:
            return {};
    }
}

}  // namespace

DoctorModel::DoctorModel(DoctorList& list, QObject* parent)
    : QAbstractListModel(parent), list_(&list) {
    connect(&list, &DoctorList::changed, this, &DoctorModel::refresh);
    refresh();
}

// The selection is the page's own (DoctorStore::selected), so a reset costs nothing.
void DoctorModel::refresh() {
    beginResetModel();
    doctors_ = list_ ? list_->doctors() : QVector<core::Doctor>();
    waiting_ = list_ && doctors_.isEmpty() && list_->state() == DoctorList::State::loading;
    endResetModel();
}

void DoctorModel::clear() {
    if (list_) disconnect(list_, nullptr, this, nullptr);
    list_ = nullptr;
    refresh();
}

QModelIndex DoctorModel::indexOf(const QString& id) const {
    for (int row = 0; row < doctors_.size(); ++row)
        if (doctors_[row].id == id) return index(row);
    return {};
}

int DoctorModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return waiting_ ? skeletonRows : count();
}

Qt::ItemFlags DoctorModel::flags(const QModelIndex& index) const {
    return index.isValid() && !waiting_ ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                        : Qt::NoItemFlags;
}

QVariant DoctorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (waiting_) return role == rowSkeleton ? QVariant(true) : QVariant();
    return rowData(doctors_[index.row()], role);
}

}  // namespace ui
