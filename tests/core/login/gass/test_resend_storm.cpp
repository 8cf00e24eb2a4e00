// SPDX-License-Identifier: EUPL-1.2
// People in a hurry, on a bad line: many logins side by side, each pressing `resend` again and
// again in the middle of everything. Made for the thread sanitizer (./dev test tsan -R storm): the
// portal answers from a thread of its own.
#include <QRandomGenerator>

#include "tests/core/gass_desk.h"

using namespace journey;
using namespace std::chrono_literals;
using mockportal::Fault;

namespace {

constexpr int people = 6;
constexpr int presses = 60;  // each

struct Person {
    mockportal::Enrolment form{};
    std::unique_ptr<Attempt> attempt{};
};

mockportal::Enrolment formOf(int number) {
    // Invented; the portal takes any text for a codice fiscale.
    return {.codiceFiscale = QStringLiteral("STRMRA80A%1F205X").arg(number + 1, 2, 10, QChar(u'0')),
            .cardNumber = QStringLiteral("00550000%1").arg(number + 10),
            .mobile = QStringLiteral("33300005%1").arg(number + 10),
            .given = QStringLiteral("MARIA"),
            .family = QStringLiteral("TEMPESTA"),
            .sex = QStringLiteral("F"),
            .birthDate = QDate(1980, 1, 1)};
}

QByteArray lastCodeTo(const World& world, const QString& mobile) {
    QByteArray code;
    for (const auto& sms : world.server->outbox())
        if (sms.to == mobile) code = sms.text.right(8).toLatin1();
    return code;
}

qsizetype smsTo(const World& world, const QString& mobile) {
    return std::ranges::count(world.server->outbox(), mobile, &mockportal::Sms::to);
}

void makeTheLineBad(const World& world, QRandomGenerator& chance) {
    constexpr Fault::Kind kinds[] = {Fault::Kind::delay, Fault::Kind::stall, Fault::Kind::reset,
                                     Fault::Kind::truncate, Fault::Kind::garble};
    world.server->addFault({.kind = kinds[chance.bounded(5)],
                            .method = "POST",
                            .path = chance.bounded(2) == 0 ? QStringLiteral("/auth/gass/resend")
                                                           : QStringLiteral("/auth/gass/otp"),
                            .delay = std::chrono::milliseconds(chance.bounded(30))});
}

/// Faults that nobody met wait for the next request.
void letTheLineRecover(const World& world, Attempt& attempt) {
    while (world.server->state()[QLatin1String("faultsWaiting")].toInt() > 0) {
        attempt.code("00000001");
        attempt.resend();
    }
}

void press(core::GassFlow& flow, QRandomGenerator& chance) {
    switch (chance.bounded(5)) {
        case 0:
            return flow.submitCode(core::SecretBuffer("00000001"));
        case 1:
            flow.resend();
            return flow.resend();
        case 2:
            return flow.giveUp();
        default:
            return flow.resend();
    }
}

}  // namespace

class TestResendStorm : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everybodyGetsInAfterTheStorm() {
        World world({}, false);
        MovingClock clock;
        QRandomGenerator chance(86);  // R86; the same storm every time
        const auto portal = world.client(300ms);
        std::vector<Person> crowd(people);
        for (int i = 0; i < people; ++i) {
            auto& person = crowd[static_cast<std::size_t>(i)];
            person.form = formOf(i);
            QVERIFY(
                world.server->givePassword(person.form, QString::fromUtf8("Tre gatti sul tetto")));
            person.attempt = std::make_unique<Attempt>(portal, clock);
            QCOMPARE(person.attempt->credentials(marioPassword, person.form.cardNumber),
                     QByteArray("ok"));
        }
        for (int i = 0; i < presses; ++i) {
            if (chance.bounded(3) == 0) makeTheLineBad(world, chance);
            if (chance.bounded(8) == 0) {
                clock.advance(20s);
                world.server->advanceClock(20s);
            }
            for (auto& person : crowd) press(person.attempt->flow, chance);
            QTest::qWait(static_cast<int>(chance.bounded(15)));
        }
        for (auto& person : crowd) {
            QVERIFY(person.attempt->settled() != "never");
            QVERIFY(person.attempt->flow.step() == Step::code);
            QVERIFY(person.attempt->sessions.empty());
        }
        letTheLineRecover(world, *crowd.front().attempt);
        for (const auto& person : crowd)  // enrolment, first code, and three more (R86)
            QVERIFY(smsTo(world, person.form.mobile) <= 1 + 1 + 3);
        // The quarter of an hour is over, and so is the login under way.
        clock.advance(15min + 1s);
        world.server->advanceClock(15min + 1s);
        for (auto& person : crowd) {
            const auto refused = person.attempt->resend();
            QVERIFY2(refused == "login.flow-expired" || refused == "ok", refused.constData());
            if (person.attempt->flow.step() == Step::credentials)
                QCOMPARE(person.attempt->credentials(marioPassword, person.form.cardNumber),
                         QByteArray("ok"));
            QCOMPARE(person.attempt->code(lastCodeTo(world, person.form.mobile)), QByteArray("ok"));
            QCOMPARE(person.attempt->sessions.size(), std::size_t{1});
            QCOMPARE(person.attempt->sessions.front().patient.codiceFiscale,
                     person.form.codiceFiscale);
        }
        QCOMPARE(world.server->state()[QLatin1String("sessions")].toInt(), people);
    }
};

QTEST_MAIN(TestResendStorm)
#include "test_resend_storm.moc"
