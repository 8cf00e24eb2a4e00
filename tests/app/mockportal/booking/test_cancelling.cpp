// SPDX-License-Identifier: EUPL-1.2
// R64: what a cancellation or a move costs, by the calendar and the portal's clock; what time does.
#include <QTest>

#include "tests/app/mockportal/support/booking_stage.h"

using namespace mockportal;

namespace {

const QString giulia = QStringLiteral("RSSGLI17C52D912E");

QDateTime timeIn(const QJsonValue& text) {
    return QDateTime::fromString(text.toString(), Qt::ISODate);
}

QDateTime startOf(const QJsonObject& appointment) {
    return timeIn(appointment.value("start"));
}

QDateTime cutOffOf(const QJsonObject& appointment) {
    return timeIn(extensionOf(appointment, "disdetta-entro", "valueDateTime"));
}

QString statusOf(const QJsonObject& appointment) {
    return appointment.value("status").toString();
}

double euroIn(const Answer& answer) {
    const QJsonValue issue = answer.json().value("issue").toArray().first();
    return issue["extension"][0]["valueMoney"]["value"].toDouble(-1);
}

}  // namespace

class TestCancelling : public BookingStage {
    Q_OBJECT

  private slots:  // NOLINT
    void R64_freeToTheEndOfTheLastDay() {
        const auto mine = booked(*client_, {slotIn(60)});
        QCOMPARE(cutOffOf(mine).time(), QTime(23, 59, 59));
        goTo(cutOffOf(mine).addSecs(-60));
        const auto gone = put(*client_, mine, "cancelled");
        QCOMPARE(gone.status, 200);
        QVERIFY(extensionOf(gone.json(), "ticket-dovuto", "valueMoney").isUndefined());
    }

    void R64_lateTheConsequenceIsToldFirst() {
        const auto mine = booked(*client_, {slotIn(60)});
        goTo(cutOffOf(mine).addSecs(30));
        const auto first = put(*client_, mine, "cancelled");
        expectRefusal(first, 422, "ticket_due");
        QCOMPARE(euroIn(first), 22.5);
        QCOMPARE(client_->get(addressOf(mine)).json(), mine);
        const auto gone = put(*client_, mine, "cancelled", true);
        QCOMPARE(gone.status, 200);
        QCOMPARE(extensionOf(gone.json(), "ticket-dovuto", "valueMoney")["value"].toDouble(), 22.5);
    }

    void R64_dueEvenWithAnExemption() {
        const RequestHeaders hers{{"X-Acting-For", portal_->patientId(giulia).toLatin1()}};
        const auto eyes =
            client_->get(QStringLiteral("/fhir/Schedule?service-type=89.01&specialty=16"));
        const auto from = portal_->now().date().addDays(60).toString(Qt::ISODate);
        const auto free =
            client_->get("/fhir/Slot?schedule=" + idsOf(eyes.json()).first() + "&start=ge" + from);
        HoldBody body{idsOf(free.json()).first(), QStringLiteral("0300A4100000429")};
        auto mine =
            client_->post(QStringLiteral("/fhir/Appointment/$hold"), body.json(), hers).json();
        mine = putAs(hers, mine, "booked").json();
        QCOMPARE(statusOf(mine), QStringLiteral("booked"));
        QCOMPARE(extensionOf(mine, "ticket", "valueMoney")["value"].toDouble(-1), 0.0);
        goTo(cutOffOf(mine).addSecs(30));
        const auto late = putAs(hers, mine, "cancelled");
        expectRefusal(late, 422, "ticket_due");
        QCOMPARE(euroIn(late), 17.9);
    }

    void R64_notWithinTheLastHour() {
        const auto mine = booked(*client_, {slotIn(60)});
        QCOMPARE(timeIn(extensionOf(mine, "annullabile-fino", "valueDateTime")),
                 startOf(mine).addSecs(-3600));
        goTo(startOf(mine).addSecs(-3600 + 30));
        expectRefusal(put(*client_, mine, "cancelled", true), 422, "too_late");
        QCOMPARE(statusOf(client_->get(addressOf(mine)).json()), QStringLiteral("booked"));
    }
    void R64_justBeforeTheLastHour() {
        const auto mine = booked(*client_, {slotIn(60)});
        goTo(startOf(mine).addSecs(-3600 - 60));
        QCOMPARE(put(*client_, mine, "cancelled", true).status, 200);
    }

    void R64_aLateMoveCostsTheSame() {
        const auto mine = booked(*client_, {slotIn(60)});
        goTo(cutOffOf(mine).addSecs(30));
        HoldBody move{slotIn(60)};
        move.replaces = mine.value("id").toString();
        expectRefusal(hold(*client_, move), 422, "ticket_due");
        move.accepted = true;
        const auto moved = booked(*client_, move);
        QCOMPARE(statusOf(moved), QStringLiteral("booked"));
        const auto before = client_->get(addressOf(mine)).json();
        QCOMPARE(statusOf(before), QStringLiteral("cancelled"));
        QCOMPARE(extensionOf(before, "ticket-dovuto", "valueMoney")["value"].toDouble(), 22.5);
    }

    /// Nobody told of a cost, so there is none.
    void R64_heldBeforeMidnightAndConfirmedBehindIt() {
        const auto mine = booked(*client_, {slotIn(60)});
        goTo(cutOffOf(mine).addSecs(-60));
        HoldBody move{slotIn(60)};
        move.replaces = mine.value("id").toString();
        const auto held = hold(*client_, move).json();
        goTo(cutOffOf(mine).addSecs(60));
        QCOMPARE(confirm(*client_, held).status, 200);
        const auto before = client_->get(addressOf(mine)).json();
        QCOMPARE(statusOf(before), QStringLiteral("cancelled"));
        QVERIFY(extensionOf(before, "ticket-dovuto", "valueMoney").isUndefined());
    }

    /// Whatever the day on which this test runs: the next December's, in Milano and elsewhere.
    void R64_theSeventhOfDecemberInMilano_data() {
        QTest::addColumn<QString>("where");
        QTest::addColumn<bool>("isHoliday");
        QTest::newRow("Milano") << "comune=F205" << true;
        QTest::newRow("Brescia") << "province=BS" << false;
    }
    void R64_theSeventhOfDecemberInMilano() {
        QFETCH(QString, where);
        QFETCH(bool, isHoliday);
        const auto today = portal_->now().date();
        auto ninth = QDate(today.year(), 12, 9);
        if (today.addDays(9) >= ninth) ninth = ninth.addYears(1);
        const auto held = hold(*client_, {slotFrom(where, ninth)}).json();
        const auto start = startOf(held).date();
        QVERIFY(start.year() == ninth.year() && start.month() == 12 && start.day() < 24);
        int workingDays = 0;
        for (auto day = cutOffOf(held).date(); day < start; day = day.addDays(1)) {
            const bool free = day.day() == 8 || (day.day() == 7 && isHoliday);
            workingDays += int(day.dayOfWeek() <= 5 && !free);
        }
        QCOMPARE(workingDays, 2);
    }

    /// In summer time and behind its ends, hours are those of the clock on the wall.
    void summerTime() {
        const auto today = portal_->now().date();
        for (const auto& [month, offset] : {std::pair(7, 7200), std::pair(1, 3600)}) {
            auto day = QDate(today.year(), month, 1);
            if (day <= today) day = day.addYears(1);
            const auto held = hold(*client_, {slotFrom(QStringLiteral("province=MI"), day)}).json();
            QCOMPARE(startOf(held).offsetFromUtc(), offset);
            QVERIFY(startOf(held).time() >= QTime(7, 30) && startOf(held).time() < QTime(17, 0));
            QCOMPARE(cutOffOf(held).time(), QTime(23, 59, 59));
        }
    }

    void whatIsOverWasDone() {
        const auto mine = booked(*client_, {slotIn(30)});
        goTo(timeIn(mine.value("end")).addSecs(1));
        const auto over = client_->get(addressOf(mine)).json();
        QCOMPARE(statusOf(over), QStringLiteral("fulfilled"));
        QCOMPARE(stateOfPrescription(*client_, dermatology), QStringLiteral("erogata"));
        expectRefusal(put(*client_, over, "cancelled", true), 409, "not_changeable");
        expectRefusal(put(*client_, over, "booked"), 409, "not_changeable");
    }

    void whatWasCancelledStaysSo() {
        const auto mine = booked(*client_, {slotIn(30)});
        const auto gone = put(*client_, mine, "cancelled").json();
        expectRefusal(put(*client_, gone, "cancelled"), 409, "not_changeable");
        expectRefusal(put(*client_, gone, "booked"), 409, "not_changeable");
        goTo(startOf(mine).addDays(1));
        QCOMPARE(client_->get(addressOf(mine)).json(), gone);
    }

    /// Neutral: no name, no service, no place (R65).
    void aReminderGoesOutTheDayBeforeTheLastDay() {
        const auto mine = booked(*client_, {slotIn(60)});
        const auto due = QDateTime(cutOffOf(mine).date().addDays(-1), QTime(10, 0),
                                   Qt::OffsetFromUTC, cutOffOf(mine).offsetFromUtc());
        const auto code = mine.value("identifier")[0]["value"].toString();
        const auto about = [&] {
            QStringList texts;
            for (const auto& sms : portal_->outbox())
                if (sms.text.contains(code)) texts << sms.text;
            return texts;
        };
        goTo(due.addSecs(-60));
        QVERIFY(about().isEmpty());
        goTo(due.addSecs(60));
        goTo(due.addSecs(7200));
        QCOMPARE(about().size(), 1);
        const auto text = about().first();
        QVERIFY(text.contains(startOf(mine).toString(QStringLiteral("dd/MM/yyyy 'alle' hh:mm"))));
        QVERIFY(text.contains(cutOffOf(mine).toString(QStringLiteral("dd/MM/yyyy"))));
        for (const auto* secret : {"ROSSI", "dermatologica", "Ospedale", "http"})
            QVERIFY(!text.contains(QLatin1String(secret)));
    }

    void aFixedLineGetsNone() {
        HoldBody body{slotIn(60)};
        body.phone = QStringLiteral("02 9982002");
        const auto mine = booked(*client_, body);
        goTo(startOf(mine).addSecs(-7200));
        for (const auto& sms : portal_->outbox())
            QVERIFY(!sms.text.contains(mine.value("identifier")[0]["value"].toString()));
    }

  private:
    QString slotFrom(const QString& where, const QDate& day) const {
        const auto schedules =
            client_->get("/fhir/Schedule?service-type=" + skin + "&" + where).json();
        const auto free = client_->get("/fhir/Slot?_count=1&schedule=" + idsOf(schedules).value(0) +
                                       "&start=ge" + day.toString(Qt::ISODate));
        return idsOf(free.json()).value(0);
    }
    Answer putAs(const RequestHeaders& who, QJsonObject appointment, const char* status) const {
        const auto etag = tagOf(appointment);
        appointment.insert("status", status);
        return client_->send("PUT", addressOf(appointment), QJsonDocument(appointment).toJson(),
                             RequestHeaders{{"If-Match", etag}} + who);
    }
};

QTEST_MAIN(TestCancelling)
#include "test_cancelling.moc"
