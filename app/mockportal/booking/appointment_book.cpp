// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/appointment_book.h"

#include <QUuid>

namespace mockportal {

AppointmentPtr AppointmentBook::add(Appointment appointment, const QDateTime& now) {
    if (appointment.isLive() && isTaken(appointment.slot)) return nullptr;
    if (appointment.id.isEmpty())
        appointment.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    appointment.updated = now;
    auto shared = std::make_shared<Appointment>(std::move(appointment));
    if (shared->isLive()) taken_.insert(shared->slot);
    byId_.insert(shared->id, shared);
    byPatient_[shared->patientId].push_back(shared);
    return shared;
}

AppointmentPtr AppointmentBook::find(const QString& id) const {
    return byId_.value(id);
}

const std::vector<AppointmentPtr>& AppointmentBook::of(const QString& patientId) const {
    static const std::vector<AppointmentPtr> none;
    const auto hit = byPatient_.constFind(patientId);
    return hit == byPatient_.cend() ? none : *hit;
}

AppointmentPtr AppointmentBook::ofPrescription(const QString& patientId, const QString& nre,
                                               AppointmentState state) const {
    for (const auto& each : of(patientId))
        if (each->nre == nre && each->state == state) return each;
    return nullptr;
}

void AppointmentBook::change(Appointment& appointment, AppointmentState state,
                             const QDateTime& now) {
    appointment.state = state;
    appointment.updated = now;
    ++appointment.version;
    if (!appointment.isLive()) taken_.remove(appointment.slot);
}

void AppointmentBook::letGo(const QString& id) {
    const auto appointment = byId_.take(id);
    if (appointment == nullptr) return;
    std::erase(byPatient_[appointment->patientId], appointment);
    taken_.remove(appointment->slot);
}

void AppointmentBook::letGoOverdue(const QDateTime& now) {
    for (const auto& each : inState(AppointmentState::proposed))
        if (each->heldUntil <= now) letGo(each->id);
}

std::vector<AppointmentPtr> AppointmentBook::overAt(const QDateTime& now) const {
    auto booked = inState(AppointmentState::booked);
    std::erase_if(booked, [&](const auto& each) { return each->end > now; });
    return booked;
}

std::vector<AppointmentPtr> AppointmentBook::inState(AppointmentState state) const {
    std::vector<AppointmentPtr> found;
    for (const auto& each : byId_)
        if (each->state == state) found.push_back(each);
    return found;
}

void AppointmentBook::clear() {
    byId_.clear();
    byPatient_.clear();
    taken_.clear();
}

}  // namespace mockportal
