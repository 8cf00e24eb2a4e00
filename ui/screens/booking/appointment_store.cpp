// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_store.h"

#include <algorithm>

namespace ui {

std::shared_ptr<AppointmentStore> appointmentStore(const Context& context) {
    return context.scope.obtain<AppointmentStore>([&context] {
        return new AppointmentStore(
            context.services.gateways.booking(*context.services.sessions.current()));
    });
}

AppointmentStore::AppointmentStore(std::shared_ptr<core::BookingGateway> gateway)
    : gateway_(std::move(gateway)) {}

AppointmentStore::~AppointmentStore() {
    call_.cancel();
}

std::optional<core::Appointment> AppointmentStore::find(const QString& id) const {
    const auto found = std::ranges::find(list_.appointments, id, &core::Appointment::id);
    return found == list_.appointments.end() ? std::nullopt : std::optional(*found);
}

void AppointmentStore::reload() {
    call_.cancel();
    state_ = State::loading;
    error_.reset();
    call_ = gateway_->appointments();
    core::whenDone(call_, this,
                   [this](const core::Result<core::AppointmentList>& list) { onList(list); });
    Q_EMIT changed();
}

void AppointmentStore::onList(const core::Result<core::AppointmentList>& list) {
    if (state_ != State::loading) return;  // cleared since
    state_ = list ? State::ready : State::failed;
    if (list) list_ = *list;
    error_ = list ? list->missing : list.error();
    list_.appointments.removeIf(
        [](const core::Appointment& one) { return one.state == core::AppointmentState::held; });
    Q_EMIT changed();
}

core::CancelAttempt& AppointmentStore::cancelling(const core::Appointment& appointment) {
    using Step = core::CancelAttempt::State;
    const bool same = cancelling_ && cancelling_->appointment().id == appointment.id &&
                      cancelling_->state() != Step::cancelled;
    if (same) return *cancelling_;
    if (cancelling_) cancelling_.release()->deleteLater();  // it may be the one that tells
    cancelling_ = std::make_unique<core::CancelAttempt>(*gateway_, appointment);
    connect(cancelling_.get(), &core::CancelAttempt::changed, this,
            [this, attempt = cancelling_.get()] { onCancel(*attempt); });
    return *cancelling_;
}

void AppointmentStore::onCancel(const core::CancelAttempt& attempt) {
    using Step = core::CancelAttempt::State;
    const bool known = attempt.state() == Step::cancelled || attempt.state() == Step::kept;
    for (auto& one : list_.appointments) {
        if (!known || one.id != attempt.appointment().id) continue;
        const auto facility = one.facility;  // the list told more of it
        one = attempt.appointment();
        one.facility = facility;
    }
    if (!known) return Q_EMIT cancelChanged(attempt.appointment().id);
    // A list that was asked for before may tell the word of before.
    if (state_ == State::loading) reload();
    Q_EMIT changed();
    Q_EMIT cancelChanged(attempt.appointment().id);
}

void AppointmentStore::clear() {
    call_.cancel();
    if (cancelling_) cancelling_.release()->deleteLater();
    list_ = {};
    error_.reset();
    selected_.clear();
    state_ = State::fresh;
    Q_EMIT changed();
}

}  // namespace ui
