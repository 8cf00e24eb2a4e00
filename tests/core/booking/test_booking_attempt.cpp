// SPDX-License-Identifier: EUPL-1.2
// Never two bookings, never none without being told: whatever happens to an answer, the attempt
// ends with what the portal holds.
#include "core/booking/booking_attempt.h"

#include "tests/core/booking/booking_desk.h"

using namespace journey;
using core::BookingAttempt;
using mockportal::Fault;
using State = BookingAttempt::State;

using Desk = BookingDesk;

namespace {

// Of the bytes of an answer to a confirmation; each stretch is a case of its own.
constexpr int longestAnswer = 3000;
constexpr int stretch = 600;
constexpr int atOnce = 5;  // a client has six connections to one server

}  // namespace

class TestBookingAttempt : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

    /// The same wish so often at once, over as many connections: each answer ends at a byte of its
    /// own, from that one on. One after the other would be waiting for the line, mostly.
    static std::vector<core::Result<core::Appointment>> cutAt(Desk& desk,
                                                              const core::Appointment& held,
                                                              int first) {
        for (int at = first; at < first + atOnce; ++at)
            desk.fault(at % 2 == 0 ? Fault::Kind::truncate : Fault::Kind::reset, "PUT", at);
        std::vector<core::Async<core::Appointment>> asked;
        for (int i = 0; i < atOnce; ++i) asked.push_back(desk.gateway->confirm(held, "one-wish"));
        std::vector<core::Result<core::Appointment>> told;
        for (const auto& one : asked) told.push_back(await(one));
        return told;
    }

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    void R60_holdAndConfirm() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        QCOMPARE(desk.attempt->left(), std::chrono::seconds(300));
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.attempt->appointment().code.size(), 10);
        QCOMPARE(desk.live(), 1);
    }

    void R60_anotherPlaceLetsTheFirstGo() {
        Desk desk(*world_);
        QVERIFY(desk.hold(0));
        const auto first = desk.attempt->appointment();
        QVERIFY(desk.hold(1));
        QVERIFY(desk.attempt->appointment().id != first.id);
        QCOMPARE(codeOf(await(desk.gateway->appointment(first.id))), QByteArray("booking.gone"));
    }

    void R60_whatIsGivenUpIsFree() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        const auto id = desk.attempt->appointment().id;
        desk.attempt->giveUp();
        QCOMPARE(desk.attempt->state(), State::choosing);
        QTRY_COMPARE(codeOf(await(desk.gateway->appointment(id))), QByteArray("booking.gone"));
    }

    void R60_theTimeIsOver() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.clock.advance(std::chrono::seconds(299));
        desk.attempt->checkTime();
        QCOMPARE(desk.attempt->state(), State::held);
        desk.clock.advance(std::chrono::seconds(1));
        desk.attempt->checkTime();
        QCOMPARE(desk.attempt->state(), State::choosing);
        QVERIFY(desk.attempt->error()->code == core::errors::bookingHoldOver);
    }

    void R60_thePortalsTimeIsOver() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.world.server->advanceClock(std::chrono::minutes(6));
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::choosing);
        QVERIFY(desk.attempt->error()->code == core::errors::bookingHoldOver);
        QCOMPARE(desk.live(), 0);
    }

    void aPlaceThatIsTaken() {
        Desk desk(*world_);
        const auto order = desk.order();
        desk.world.server->takeSlot(order.slot);
        desk.attempt->hold(order);
        desk.settle();
        QCOMPARE(desk.attempt->state(), State::choosing);
        QVERIFY(desk.attempt->error()->code == core::errors::bookingSlotTaken);
    }

    void oneOfOnePrescription() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.confirm();
        desk.fresh();
        QVERIFY(!desk.hold(2));
        QVERIFY(desk.attempt->error()->code == core::errors::bookingBooked);
        QCOMPARE(desk.live(), 1);
    }

    // The portal has done it each time, and the same wish is sent again: at every byte of the body
    // the person ends with the one booking there is.
    void theAnswerIsCutAtEveryByte_data() {
        QTest::addColumn<int>("first");
        for (int first = 0; first < longestAnswer; first += stretch)
            QTest::addRow("from byte %d", first) << first;
    }
    void theAnswerIsCutAtEveryByte() {
        QFETCH(int, first);
        Desk desk(*world_);
        QVERIFY(desk.hold());
        const auto held = desk.attempt->appointment();
        const auto answer = await(desk.gateway->confirm(held, "one-wish"));
        QVERIFY(answer);
        bool whole = false;
        for (int at = first; at < first + stretch && !whole; at += atOnce) {
            int complete = 0;
            for (const auto& told : cutAt(desk, held, at)) {
                if (told) QCOMPARE(told->code, answer->code);
                if (!told) QCOMPARE(codeOf(told), QByteArray("portal.unreachable"));
                complete += told.has_value();
            }
            whole = complete == atOnce;
        }
        // Beyond the last byte nothing is missing.
        if (first + stretch >= longestAnswer) QVERIFY(whole);
        // A connection that was reset takes the next question with it.
        QTRY_COMPARE_WITH_TIMEOUT(desk.live(), 1, 20000);
    }

    void theFirstAnswerIsCut_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 2, 40, 300, 900}) {
            QTest::addRow("truncated at %d", at) << int(Fault::Kind::truncate) << at;
            QTest::addRow("reset at %d", at) << int(Fault::Kind::reset) << at;
        }
        QTest::newRow("garbled") << int(Fault::Kind::garble) << 0;
    }
    void theFirstAnswerIsCut() {
        QFETCH(int, kind);
        QFETCH(int, at);
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(static_cast<Fault::Kind>(kind), "PUT", at);
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.attempt->appointment().code.size(), 10);
        QCOMPARE(desk.live(), 1);
    }

    void theConfirmationNeverArrives() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::status, "PUT");
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::held);  // the portal still holds it, and says so
        QVERIFY(desk.attempt->wasSent() && desk.attempt->error());
        QCOMPARE(desk.live(), 0);
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    void notEvenTheQuestionIsAnswered() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::reset, "PUT");
        desk.fault(Fault::Kind::status, "GET", {}, 2);
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::unknown);
        desk.attempt->ask();
        desk.settle();
        QCOMPARE(desk.attempt->state(), State::unknown);
        desk.attempt->ask();
        desk.settle();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    void theAnswerComesAfterTheQuestion() {
        Desk desk(*world_, std::chrono::milliseconds(400));
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::delay, "PUT");
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    // Sent, not done, and then the time runs out: the portal is asked before anything is concluded.
    void afterAConfirmationOurClockConcludesNothing() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::status, "PUT");
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::held);
        // It arrives later after all, as a proxy may do.
        QVERIFY(await(desk.gateway->confirm(desk.attempt->appointment(), "late")));
        desk.clock.advance(std::chrono::seconds(300));
        desk.attempt->checkTime();
        desk.settle();
        QCOMPARE(desk.attempt->state(), State::booked);
    }

    void whoTurnsAwayIsToldOfALateBooking() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::status, "PUT");
        desk.confirm();
        QVERIFY(await(desk.gateway->confirm(desk.attempt->appointment(), "late")));
        desk.attempt->giveUp();
        desk.settle();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    void theHoldsAnswerIsLost() {
        Desk desk(*world_);
        desk.fault(Fault::Kind::reset, "POST");
        QVERIFY(desk.hold());  // asked again with the same key
        desk.confirm();
        QCOMPARE(desk.live(), 1);
    }

    void twiceTheSameAnswer() {
        Desk desk(*world_);
        QVERIFY(desk.hold());
        desk.fault(Fault::Kind::duplicate, "PUT");
        desk.confirm();
        QCOMPARE(desk.attempt->state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }
};

QTEST_MAIN(TestBookingAttempt)
#include "test_booking_attempt.moc"
