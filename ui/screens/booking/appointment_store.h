// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/booking/booking_gateway.h"
#include "core/booking/cancel_attempt.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The appointments as the screens of one session share them. In memory only, gone with the session
/// (R92). GUI thread.
class AppointmentStore : public SessionModel {
    Q_OBJECT
  public:
    enum class State { fresh, loading, ready, failed };

    explicit AppointmentStore(std::shared_ptr<core::BookingGateway> gateway);
    ~AppointmentStore() override;

    State state() const { return state_; }
    /// Newest first; without those that are only held.
    const QVector<core::Appointment>& appointments() const { return list_.appointments; }
    const std::optional<core::Error>& error() const { return error_; }
    std::optional<core::Appointment> find(const QString& id) const;
    /// Chosen in the list, found again until logout.
    QString& selected() { return selected_; }
    std::shared_ptr<core::BookingGateway> gateway() const { return gateway_; }

    /// Anew; what is shown stays until the answer comes.
    void reload();
    /// The attempt to cancel this one; made at the first call, kept until it is known what came of
    /// it.
    core::CancelAttempt& cancelling(const core::Appointment& appointment);

    void clear() override;

  Q_SIGNALS:
    void changed();
    /// Of the attempt to cancel this one.
    void cancelChanged(const QString& id);

  private:
    void onList(const core::Result<core::AppointmentList>& list);
    void onCancel(const core::CancelAttempt& attempt);

    std::shared_ptr<core::BookingGateway> gateway_;
    core::AppointmentList list_;
    std::optional<core::Error> error_;
    State state_ = State::fresh;
    QString selected_;
    core::Async<core::AppointmentList> call_{};
    std::unique_ptr<core::CancelAttempt> cancelling_;
};

/// Those of the present session. Only while there is one.
std::shared_ptr<AppointmentStore> appointmentStore(const Context& context);

}  // namespace ui
