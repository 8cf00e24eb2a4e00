// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>

#include "core/booking/booking_values.h"

namespace ui {

/// Appointments as rows of DocumentRow: `Prossimi` with the nearest first, then `Passati` with the
/// newest first (7.3).
class AppointmentModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setAppointments(const QVector<core::Appointment>& all, const QDateTime& now);
    /// Still being fetched.
    void setWaiting();
    void clear() { setAppointments({}, {}); }
    QModelIndex indexOf(const QString& id) const;
    /// The first appointment; invalid if there is none.
    QModelIndex first() const;
    int count() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;

  private:
    struct Row {
        QString header{};  // empty: an appointment
        core::Appointment appointment{};
    };
    void addGroup(const QString& header, QVector<core::Appointment> group);
    QVariant valueOf(const core::Appointment& appointment, int role) const;

    QVector<Row> rows_;
    bool waiting_ = false;
};

}  // namespace ui
