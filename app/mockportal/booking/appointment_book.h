// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QSet>
#include <vector>

#include "app/mockportal/booking/appointment.h"

namespace mockportal {

/// Everybody's appointments, and the times they take. A time belongs to one live appointment at
/// most: `add` decides a race, as all of it happens on the portal's one thread.
class AppointmentBook {
  public:
    /// Null when the time is taken. Gives it its id.
    AppointmentPtr add(Appointment appointment, const QDateTime& now);
    /// Null for one that is not here, or was held too long or let go.
    AppointmentPtr find(const QString& id) const;
    /// One person's, in the order they were made.
    const std::vector<AppointmentPtr>& of(const QString& patientId) const;
    /// The one of this prescription in that state, or null.
    AppointmentPtr ofPrescription(const QString& patientId, const QString& nre,
                                  AppointmentState state) const;
    bool isTaken(const QString& slot) const { return taken_.contains(slot); }
    /// Somebody else takes it: on the test side.
    void takeForOthers(const QString& slot) { taken_.insert(slot); }

    /// A change: a new version; of one that is not live any more the time is free again.
    void change(Appointment& appointment, AppointmentState state, const QDateTime& now);
    /// One that was only held, with all traces.
    void letGo(const QString& id);
    /// Lets go what was held too long.
    void letGoOverdue(const QDateTime& now);
    /// Booked and over.
    std::vector<AppointmentPtr> overAt(const QDateTime& now) const;
    std::vector<AppointmentPtr> inState(AppointmentState state) const;

    void clear();

  private:
    QHash<QString, AppointmentPtr> byId_{};
    QHash<QString, std::vector<AppointmentPtr>> byPatient_{};
    QSet<QString> taken_{};  // slots
};

}  // namespace mockportal
