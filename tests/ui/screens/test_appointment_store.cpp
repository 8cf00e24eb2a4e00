// SPDX-License-Identifier: EUPL-1.2
// The list of appointments while answers overtake each other: what was cancelled stays cancelled.
#include "ui/screens/booking/appointment_store.h"

#include "tests/core/booking/booking_desk.h"
#include "tests/core/booking/slow_post.h"

using namespace journey;
using core::AppointmentState;
using Keep = SlowPost::Keep;
using State = ui::AppointmentStore::State;

class TestAppointmentStore : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    // Asked for before the cancellation, told after it.
    void R64_anOlderListDoesNotBringItBack() {
        World world;
        BookingDesk desk(world);
        QVERIFY(desk.hold());
        desk.confirm();
        const auto booked = desk.attempt->appointment();
        const auto post = std::make_shared<SlowPost>(*desk.gateway);
        ui::AppointmentStore store(post);
        store.reload();
        QTRY_COMPARE_WITH_TIMEOUT(store.state(), State::ready, 20000);
        post->keep(Keep::answer);
        store.reload();
        QCOMPARE(desk.live(), 1);  // the portal has answered by now
        post->keep(Keep::nothing);
        store.cancelling(booked).send(true);
        QTRY_COMPARE_WITH_TIMEOUT(store.find(booked.id)->state, AppointmentState::cancelled, 20000);
        post->handOn();
        QTRY_COMPARE_WITH_TIMEOUT(store.state(), State::ready, 20000);
        QCOMPARE(desk.live(), 0);
        QCOMPARE(store.find(booked.id)->state, AppointmentState::cancelled);
    }
};

QTEST_MAIN(TestAppointmentStore)
#include "test_appointment_store.moc"
