// SPDX-License-Identifier: EUPL-1.2
#include "core/login/session_times.h"

#include <QTest>

#include "tests/core/moving_clock.h"

using namespace std::chrono_literals;
using core::SessionLimits;
using core::SessionTimes;
using State = core::SessionTimes::State;

namespace {

struct Watch {
    explicit Watch(SessionLimits limits = {}, std::chrono::seconds lifetime = 8h)
        : times(limits, lifetime, clock.now()) {}
    State after(std::chrono::milliseconds by) {
        clock.advance(by);
        return times.look(clock.now());
    }
    MovingClock clock{};
    SessionTimes times;
};

}  // namespace

class TestSessionTimes : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void limitsOfTheRule() {
        QVERIFY(SessionLimits::desktop().idle == 10min);
        QVERIFY(SessionLimits::desktop().warning == 60s);
        QVERIFY(SessionLimits::desktop().absolute == 8h);
        QVERIFY(SessionLimits::kiosk().idle == 2min);
        QVERIFY(SessionLimits::kiosk().warning == 30s);
        QVERIFY(SessionLimits::kiosk().absolute == 20min);
    }

    void warnedThenOver() {
        Watch watch;
        QVERIFY(watch.after(0s) == State::running);
        QVERIFY(watch.times.next() == 9min);
        QVERIFY(watch.after(8min + 59s) == State::running);
        QVERIFY(watch.after(1s) == State::warning);
        QVERIFY(watch.times.left() == 60s);
        QVERIFY(watch.times.next() == 60s);
        QVERIFY(watch.after(59999ms) == State::warning);
        QVERIFY(watch.times.left() == 1s);
        QVERIFY(watch.after(1ms) == State::idle);
        QVERIFY(watch.times.left() == 0s);
    }

    // WCAG 2.2.1: at least ten times.
    void extendedUntilTheAbsoluteLimit() {
        Watch watch;
        int extensions = 0;
        while (watch.after(9min) == State::warning) {
            watch.times.noteActivity(watch.clock.now());
            ++extensions;
        }
        QVERIFY2(extensions >= 10, qPrintable(QString::number(extensions)));
        QVERIFY(watch.times.look(watch.clock.now()) == State::expired);
    }

    void thePortalMayGiveLess() {
        Watch watch({}, 5min);
        QVERIFY(watch.after(5min - 1ms) == State::running);
        QVERIFY(watch.after(1ms) == State::expired);
        Watch told;
        QVERIFY(told.after(1min) == State::running);
        told.times.agree(1h, 5min);
        QVERIFY(told.after(3min) == State::warning);
        told.times.noteActivity(told.clock.now());
        told.times.agree(30s, 11min);
        QVERIFY(told.after(30s) == State::expired);
    }

    void aSleepingComputerAges() {
        Watch watch;
        QVERIFY(watch.after(2h) == State::idle);
        QVERIFY(watch.after(8h) == State::expired);
    }

    void aClockSetBackMakesNothingLonger() {
        Watch watch;
        QVERIFY(watch.after(9min + 30s) == State::warning);
        QVERIFY(watch.after(-24h) == State::warning);
        QVERIFY(watch.times.left() == 30s);
        QVERIFY(watch.after(30s) == State::idle);
        Watch other({}, 5min);
        QVERIFY(other.after(4min) == State::running);
        QVERIFY(other.after(-1h) == State::running);
        QVERIFY(other.after(1min) == State::expired);
    }
};

QTEST_GUILESS_MAIN(TestSessionTimes)
#include "test_session_times.moc"
