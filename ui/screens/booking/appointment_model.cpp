// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_model.h"

#include <algorithm>

#include "core/base/rome_time.h"
#include "core/booking/booking_rules.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/shell/format.h"
#include "ui/widgets/document_row.h"

namespace ui {
namespace {

constexpr int skeletonRows = 4;

QString secondLine(const core::Appointment& appointment) {
    return appointment.facility.name.isEmpty() ? placeWords(appointment.facility)
                                               : appointment.facility.name;
}

QString spoken(const core::Appointment& appointment) {
    QStringList parts{appointment.service, wholeMoment(appointment.start),
                      placeWords(appointment.facility), stateName(appointment.state)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}  // namespace

void AppointmentModel::setAppointments(const QVector<core::Appointment>& all,
                                       const QDateTime& now) {
    QVector<core::Appointment> coming;
    QVector<core::Appointment> past;
    for (const auto& one : all) (core::isComing(one, now) ? coming : past) << one;
    std::ranges::stable_sort(coming, {}, &core::Appointment::start);
    std::ranges::stable_sort(past, std::ranges::greater{}, &core::Appointment::start);
    beginResetModel();
    waiting_ = false;
    rows_.clear();
    addGroup(tr("Prossimi"), coming);
    addGroup(tr("Passati"), past);
    endResetModel();
}

void AppointmentModel::addGroup(const QString& header, QVector<core::Appointment> group) {
    if (group.isEmpty()) return;
    rows_ << Row{.header = header};
    for (auto& one : group) rows_ << Row{.appointment = std::move(one)};
}

void AppointmentModel::setWaiting() {
    beginResetModel();
    rows_.clear();
    waiting_ = true;
    endResetModel();
}

QModelIndex AppointmentModel::indexOf(const QString& id) const {
    for (int row = 0; row < rows_.size(); ++row)
        if (rows_[row].header.isEmpty() && rows_[row].appointment.id == id) return index(row);
    return {};
}

QModelIndex AppointmentModel::first() const {
    return rows_.isEmpty() ? QModelIndex() : index(1);
}

int AppointmentModel::count() const {
    return int(std::ranges::count_if(rows_, [](const Row& row) { return row.header.isEmpty(); }));
}

int AppointmentModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return waiting_ ? skeletonRows : int(rows_.size());
}

Qt::ItemFlags AppointmentModel::flags(const QModelIndex& index) const {
    const bool shown = index.row() < rows_.size() && rows_[index.row()].header.isEmpty();
    return shown ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant AppointmentModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (waiting_) return role == rowSkeleton ? QVariant(true) : QVariant();
    if (index.row() >= rows_.size()) return {};
    const auto& row = rows_[index.row()];
    if (row.header.isEmpty()) return valueOf(row.appointment, role);
    if (role == rowHeader) return true;
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.header : QVariant();
}

QVariant AppointmentModel::valueOf(const core::Appointment& appointment, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            return appointment.service;
        case rowSecondary:
            return secondLine(appointment);
        case rowIcon:
            return int(appointment.state == core::AppointmentState::confirmed ? Icon::calendarOk
                                                                              : Icon::calendar);
        case rowDate:
            return dateAndTime(appointment.start);
        case rowBadge:
            return stateName(appointment.state);
        case rowBadgeTone:
            return int(stateTone(appointment.state));
        case rowId:
            return appointment.id;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(appointment);
        default:
            return {};
    }
}

}  // namespace ui
