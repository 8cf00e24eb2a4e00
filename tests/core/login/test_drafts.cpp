// SPDX-License-Identifier: EUPL-1.2
#include "core/login/drafts.h"

#include <QTest>

#include "tests/core/moving_clock.h"

using namespace std::chrono_literals;

namespace {

const QString page = QStringLiteral("booking/contact");
const core::FormValues typed{{"phone", "02 9982002"}, {"from", "24/12/2026"}};

core::Session sessionOf(const char* codiceFiscale) {
    core::Session session{.level = core::Level::password};
    session.patient = {QStringLiteral("id-of-%1").arg(QLatin1String(codiceFiscale)),
                       QString::fromLatin1(codiceFiscale), QStringLiteral("MARIO"),
                       QStringLiteral("ROSSI")};
    return session;
}

const core::Session mario = sessionOf("RSSMRA62B25C014Z");
const core::Session lucia = sessionOf("VRDLCU80A41F205X");

core::Session marioFor(const char* patientId) {
    auto session = mario;
    session.actingFor = core::Represented{};
    session.actingFor->patient.id = QString::fromLatin1(patientId);
    return session;
}

struct Desk {
    Desk() {
        drafts.personIs(mario);
        drafts.keep(page, typed);
    }
    MovingClock clock{};
    core::Drafts drafts{clock};
};

}  // namespace

class TestDrafts : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void comesBackOnceAfterTheSamePersonsLogin() {
        Desk desk;
        desk.drafts.personLeft();
        QVERIFY(!desk.drafts.take(page));
        desk.clock.advance(14min);
        desk.drafts.personIs(mario);
        QVERIFY(!desk.drafts.take(QStringLiteral("booking/other")));
        QCOMPARE(desk.drafts.take(page).value_or(core::FormValues{}), typed);
        QVERIFY(!desk.drafts.take(page));
        QVERIFY(desk.drafts.empty());
    }

    void keptAlsoJustAfterTheSessionEnded() {
        MovingClock clock;
        core::Drafts drafts(clock);
        drafts.keep(page, typed);
        QVERIFY(drafts.empty());  // nobody was there
        drafts.personIs(mario);
        drafts.personLeft();
        drafts.keep(page, typed);
        drafts.personIs(mario);
        QVERIFY(drafts.take(page));
    }

    void anotherPersonGetsNothing() {
        Desk desk;
        desk.drafts.personLeft();
        desk.drafts.personIs(lucia);
        QVERIFY(!desk.drafts.take(page));
        QVERIFY(desk.drafts.empty());
        desk.drafts.personIs(mario);
        QVERIFY(!desk.drafts.take(page));
    }

    void aLogoutDropsAll() {
        Desk desk;
        desk.drafts.dropAll();
        desk.drafts.keep(page, typed);  // a page that is late
        desk.drafts.personIs(mario);
        QVERIFY(!desk.drafts.take(page));
    }

    void aQuarterOfAnHour() {
        Desk desk;
        desk.clock.advance(15min - 1s);
        desk.drafts.dropOld();
        QVERIFY(!desk.drafts.empty());
        desk.clock.advance(1s);
        desk.drafts.dropOld();
        QVERIFY(desk.drafts.empty());
    }

    void tooOldEvenIfNobodyLooked() {
        Desk desk;
        desk.clock.advance(20min);
        QVERIFY(!desk.drafts.take(page));
    }

    void aClockSetBackKeepsNothingLonger() {
        Desk desk;
        desk.clock.advance(-1min);
        QVERIFY(!desk.drafts.take(page));
    }

    void whatWasTypedForSomebodyStaysWithThem() {
        Desk desk;
        desk.drafts.personIs(marioFor("daughter"));
        QVERIFY(!desk.drafts.take(page));
        desk.drafts.keep(page, {{"phone", "333"}});
        desk.drafts.personLeft();
        desk.drafts.personIs(mario);
        QCOMPARE(desk.drafts.take(page).value_or(core::FormValues{}), typed);
        QVERIFY(!desk.drafts.take(page));
        desk.drafts.personIs(marioFor("daughter"));
        QCOMPARE(desk.drafts.take(page).value_or(core::FormValues{}).value("phone"),
                 QStringLiteral("333"));
    }

    void theLastOneCounts() {
        Desk desk;
        desk.drafts.keep(page, {{"phone", "1"}});
        QCOMPARE(desk.drafts.take(page).value_or(core::FormValues{}).value("phone"),
                 QStringLiteral("1"));
        QVERIFY(desk.drafts.empty());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
