// SPDX-License-Identifier: EUPL-1.2
// A citizen at the booking desk of a portal: one prescription, one wish.
#pragma once

#include "core/booking/booking_attempt.h"
#include "core/booking/fhir_booking_gateway.h"
#include "tests/core/moving_clock.h"
#include "tests/core/open_session.h"

namespace journey {

inline const auto nre = QStringLiteral("0300A4100000433");  // a dermatological visit, class B

struct BookingDesk {
    using State = core::BookingAttempt::State;

    explicit BookingDesk(World& at, std::chrono::milliseconds patience = std::chrono::seconds(20))
        : world(at), portal(at.client(patience)) {
        world.server->reset();
        gateway = core::makeFhirBookingGateway(portal, openSession(world));
        fresh();
    }
    void fresh() { attempt = std::make_unique<core::BookingAttempt>(*gateway, clock); }
    QDate today() const { return world.server->now().date(); }
    core::Agenda agenda() {
        const auto found = await(gateway->agendas({.serviceCode = "89.7A.7", .branchCode = "06"}));
        return found && !found->agendas.isEmpty() ? found->agendas.first() : core::Agenda();
    }
    QVector<core::FreeSlot> free() {
        const auto page = await(gateway->freeSlots({.agenda = agenda().id,
                                                    .from = today().addDays(1),
                                                    .asked = today(),
                                                    .priority = core::PriorityClass::brief}));
        return page ? page->free : QVector<core::FreeSlot>();
    }
    core::HoldOrder order(int which = 0) {
        return {.slot = free().value(which).id, .nre = nre, .phone = "+393330000482"};
    }
    bool hold(int which = 0) {
        attempt->hold(order(which));
        settle();
        return attempt->state() == State::held;
    }
    void settle() {
        QVERIFY(QTest::qWaitFor(
            [&] {
                const auto now = attempt->state();
                return now != State::holding && now != State::confirming && now != State::asking;
            },
            20000));
    }
    void confirm() {
        attempt->confirm();
        settle();
    }
    int live() {
        int count = 0;
        const auto list = await(gateway->appointments());
        for (const auto& one : list ? list->appointments : QVector<core::Appointment>())
            count += one.nre == nre && one.state == core::AppointmentState::confirmed;
        return list ? count : -1;
    }
    void fault(mockportal::Fault::Kind kind, const char* method, std::optional<qint64> atByte = {},
               int times = 1) {
        world.server->addFault(
            {.kind = kind,
             .method = method,
             .path = "/fhir/Appointment",
             .status = 503,
             .delay = std::chrono::milliseconds(kind == mockportal::Fault::Kind::delay ? 900 : 0),
             .atByte = atByte,
             .times = times});
    }

    World& world;
    MovingClock clock{};
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<core::BookingGateway> gateway{};
    std::unique_ptr<core::BookingAttempt> attempt{};
};

}  // namespace journey
