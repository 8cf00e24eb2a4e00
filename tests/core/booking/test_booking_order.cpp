// SPDX-License-Identifier: EUPL-1.2
// Requests and answers that overtake each other: whatever comes in whatever order, the person ends
// with what the portal holds, and never with two bookings.
#include "core/booking/booking_attempt.h"
#include "core/booking/cancel_attempt.h"
#include "tests/core/booking/booking_desk.h"
#include "tests/core/booking/slow_post.h"

using namespace journey;
using core::BookingAttempt;
using core::CancelAttempt;
using Keep = SlowPost::Keep;
using State = BookingAttempt::State;

namespace {

/// A wish whose requests and answers go through a slow post.
struct SlowDesk : BookingDesk {
    explicit SlowDesk(World& at) : BookingDesk(at), post(*gateway), wish(post, clock) {}

    bool holds(int which = 0) {
        wish.hold(order(which));
        return reaches(State::held);
    }
    bool reaches(State state) {
        return QTest::qWaitFor([&] { return wish.state() == state; }, 20000);
    }
    /// What has been handed on has been told.
    void handOn(std::size_t which = 0) {
        post.handOn(which);
        QTest::qWait(0);
    }
    /// Everything that is under way has come home.
    void quieten() {
        post.keep(Keep::nothing);
        (void)await(gateway->appointments());
        (void)await(post.appointments());
    }

    SlowPost post;
    BookingAttempt wish;
};

}  // namespace

class TestBookingOrder : public QObject {
    Q_OBJECT

    std::unique_ptr<World> world_{};

  private Q_SLOTS:
    void initTestCase() { world_ = std::make_unique<World>(); }
    void cleanupTestCase() { world_.reset(); }

    // Confirmed, and asked what holds before that was answered: both answers, in either order.
    void twoAnswersOfOneWish_data() {
        QTest::addColumn<int>("first");
        QTest::newRow("in their order") << 0;
        QTest::newRow("the other way round") << 1;
    }
    void twoAnswersOfOneWish() {
        QFETCH(int, first);
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::answer);
        desk.wish.confirm();
        desk.wish.ask();
        QTRY_COMPARE(desk.live(), 1);
        desk.post.handOn(std::size_t(first));
        desk.post.handOn();
        QVERIFY(desk.reaches(State::booked));
        desk.quieten();
        QCOMPARE(desk.wish.state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    // The question was answered before the confirmation was done: an old word, told last.
    void aLateWordOfAnOldQuestion() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::request);
        desk.wish.confirm();
        desk.post.keep(Keep::answer);
        desk.wish.ask();  // the portal says: only held
        desk.quieten();
        desk.handOn(0);  // the confirmation arrives and is answered
        QVERIFY(desk.reaches(State::booked));
        desk.handOn(0);  // and now the old word
        desk.quieten();
        QCOMPARE(desk.wish.state(), State::booked);
        QCOMPARE(desk.live(), 1);
    }

    // The other way round: what was only held a moment ago is booked after all.
    void aLateConfirmationAfterANewerQuestion() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::request);
        desk.wish.confirm();
        desk.post.keep(Keep::nothing);
        desk.wish.ask();
        QVERIFY(desk.reaches(State::held));
        desk.handOn();
        QVERIFY(desk.reaches(State::booked));
        QCOMPARE(desk.live(), 1);
    }

    // Both confirmations of one wish arrive, the older one last.
    void twoConfirmationsOfOneWish() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::lostRequest);
        desk.wish.confirm();
        QTRY_COMPARE(desk.post.kept(), 2U);  // the question got lost as well
        QVERIFY(desk.reaches(State::unknown));
        desk.post.keep(Keep::nothing);
        desk.wish.ask();
        QVERIFY(desk.reaches(State::held));
        desk.wish.confirm();
        QVERIFY(desk.reaches(State::booked));
        const auto code = desk.wish.appointment().code;
        desk.handOn(1);
        desk.handOn(0);
        desk.quieten();
        QCOMPARE(desk.wish.state(), State::booked);
        QCOMPARE(desk.wish.appointment().code, code);
        QCOMPARE(desk.live(), 1);
    }

    // A place asked for long ago, when another one is booked already.
    void aLateHoldTakesNothingAway() {
        SlowDesk desk(*world_);
        desk.post.keep(Keep::lostRequest);
        desk.wish.hold(desk.order(0));
        QVERIFY(desk.reaches(State::choosing));
        desk.post.keep(Keep::nothing);
        QVERIFY(desk.holds(1));
        desk.wish.confirm();
        QVERIFY(desk.reaches(State::booked));
        while (desk.post.kept() > 0) desk.handOn();
        desk.quieten();
        QCOMPARE(desk.live(), 1);
        const auto truth = await(desk.gateway->appointment(desk.wish.appointment().id));
        QCOMPARE(codeOf(truth), QByteArray("ok"));
        QVERIFY(truth->state == core::AppointmentState::confirmed);
    }

    // The same before it is confirmed: the older wish has the place now, and that is said.
    void aLateHoldBeforeTheConfirmationIsTold() {
        SlowDesk desk(*world_);
        desk.post.keep(Keep::lostRequest);
        desk.wish.hold(desk.order(0));
        QVERIFY(desk.reaches(State::choosing));
        desk.post.keep(Keep::nothing);
        QVERIFY(desk.holds(1));
        while (desk.post.kept() > 0) desk.handOn();
        desk.quieten();
        desk.wish.confirm();
        QVERIFY(desk.reaches(State::choosing));
        QVERIFY(desk.wish.error()->code == core::errors::bookingHoldOver);
        QCOMPARE(desk.live(), 0);
    }

    // Given back, and only then the confirmation of before arrives.
    void aLateConfirmationOfWhatWasGivenBack() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::request);
        desk.wish.confirm();
        desk.post.keep(Keep::nothing);
        desk.wish.ask();
        QVERIFY(desk.reaches(State::held));
        desk.wish.giveUp();
        QVERIFY(desk.reaches(State::choosing));
        desk.handOn();
        desk.quieten();
        QCOMPARE(desk.wish.state(), State::choosing);
        QCOMPARE(desk.live(), 0);
    }

    // The place before is given back while the next one is asked for, and that arrives first.
    void aLateReleaseTakesTheNextOneNot() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.post.keep(Keep::request);
        desk.wish.giveUp();
        QCOMPARE(desk.wish.state(), State::choosing);
        desk.post.keep(Keep::nothing);
        QVERIFY(desk.holds());
        desk.handOn();
        desk.quieten();
        desk.wish.confirm();
        QVERIFY(desk.reaches(State::booked));
        QCOMPARE(desk.live(), 1);
    }

    // Cancelled, and the word of before comes last.
    void R64_aLateWordAboutACancelledOne() {
        SlowDesk desk(*world_);
        QVERIFY(desk.holds());
        desk.wish.confirm();
        QVERIFY(desk.reaches(State::booked));
        CancelAttempt cancel(desk.post, desk.wish.appointment());
        desk.post.keep(Keep::request);
        cancel.send(true);
        desk.post.keep(Keep::answer);
        cancel.ask();  // still confirmed
        desk.quieten();
        desk.handOn(0);
        QTRY_COMPARE(cancel.state(), CancelAttempt::State::cancelled);
        desk.handOn(0);
        desk.quieten();
        QCOMPARE(cancel.state(), CancelAttempt::State::cancelled);
        QCOMPARE(desk.live(), 0);
    }
};

QTEST_MAIN(TestBookingOrder)
#include "test_booking_order.moc"
