// SPDX-License-Identifier: EUPL-1.2
// A line between client and portal that keeps what is sent or answered until the test hands it on,
// in the order the test wants. The portal behind it is the real one.
#pragma once

#include <vector>

#include "core/base/pledge.h"
#include "core/booking/booking_gateway.h"

namespace journey {

class SlowPost final : public core::BookingGateway {
  public:
    enum class Keep {
        nothing,
        request,     // the portal has not seen it
        answer,      // the portal has done it, nobody was told
        lostRequest  // as `request`, and the client is told that the portal cannot be reached
    };

    explicit SlowPost(core::BookingGateway& line) : line_(line) {}
    /// From now on.
    void keep(Keep what) { keep_ = what; }
    std::size_t kept() const { return kept_.size(); }
    /// Hands one of the kept ones on; 0 is the oldest.
    void handOn(std::size_t which = 0) {
        const auto act = kept_.at(which);
        kept_.erase(kept_.begin() + static_cast<std::ptrdiff_t>(which));
        act();
    }

    core::Async<QVector<core::CatalogueService>> services(const QString& name) override {
        return line_.services(name);
    }
    core::Async<core::AgendaList> agendas(const core::AgendaQuery& query) override {
        return line_.agendas(query);
    }
    core::Async<core::SlotPage> freeSlots(const core::SlotQuery& query) override {
        return line_.freeSlots(query);
    }
    core::Async<core::SlotPage> moreSlots(const QUrl& next) override {
        return line_.moreSlots(next);
    }
    core::Async<core::Appointment> hold(const core::HoldOrder& order,
                                        const QByteArray& key) override {
        return pass<core::Appointment>([=, this] { return line_.hold(order, key); });
    }
    core::Async<bool> release(const core::Appointment& held) override {
        return pass<bool>([=, this] { return line_.release(held); });
    }
    core::Async<core::Appointment> confirm(const core::Appointment& held,
                                           const QByteArray& key) override {
        return pass<core::Appointment>([=, this] { return line_.confirm(held, key); });
    }
    core::Async<core::Appointment> appointment(const QString& id) override {
        return pass<core::Appointment>([=, this] { return line_.appointment(id); });
    }
    core::Async<core::AppointmentList> appointments() override {
        return pass<core::AppointmentList>([this] { return line_.appointments(); });
    }
    core::Async<core::CancelAnswer> cancel(const core::Appointment& appointment, bool accepted,
                                           const QByteArray& key) override {
        return pass<core::CancelAnswer>(
            [=, this] { return line_.cancel(appointment, accepted, key); });
    }

  private:
    template <typename T>
    core::Async<T> pass(std::function<core::Async<T>()> send) {
        if (keep_ == Keep::nothing) return send();
        auto pledge = std::make_shared<core::Pledge<T>>();
        const auto tell = [this, pledge](const core::Async<T>& answer) {
            core::whenDone(answer, &here_,
                           [pledge](const core::Result<T>& told) { pledge->give(told); });
        };
        if (keep_ == Keep::answer)
            kept_.push_back([tell, answer = send()] { tell(answer); });
        else
            kept_.push_back([tell, send] { tell(send()); });
        if (keep_ == Keep::lostRequest) pledge->give(core::fail(core::errors::portalUnreachable));
        return pledge->future();
    }

    core::BookingGateway& line_;
    QObject here_{};
    Keep keep_ = Keep::nothing;
    std::vector<std::function<void()>> kept_{};
};

}  // namespace journey
