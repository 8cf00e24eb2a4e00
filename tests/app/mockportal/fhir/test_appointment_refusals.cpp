// SPDX-License-Identifier: EUPL-1.2
// What is not held, confirmed or shown, and the code that says why.
#include <QTest>

#include "tests/app/mockportal/support/booking_stage.h"

using namespace mockportal;

class TestAppointmentRefusals : public BookingStage {
    Q_OBJECT

  private slots:  // NOLINT
    void R34_whatCannotBeBooked_data() {
        QTest::addColumn<QString>("prescription");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("why");
        QTest::newRow("nobody's") << "0300A4199999999" << skin << "unknown";
        QTest::newRow("somebody else's") << "0300A4100000429" << skin << "unknown";
        QTest::newRow("drugs") << "0300A4100000427" << skin << "drugs";
        QTest::newRow("U, long ago") << "0300A4100000364"
                                     << "89.52"
                                     << "expired";
        QTest::newRow("given") << "0300A4100000402"
                               << "87.44.1"
                               << "dispensed";
        QTest::newRow("taken back") << "0300A4100000372"
                                    << "89.7B.8"
                                    << "cancelled";
        QTest::newRow("of another service") << dermatology << "95.02"
                                            << "other_service";
    }

    void R34_whatCannotBeBooked() {
        QFETCH(QString, prescription);
        QFETCH(QString, service);
        QFETCH(QString, why);
        const auto answer = hold(*client_, {freeSlot(*client_, service), prescription});
        expectRefusal(answer, 422, "prescription_not_bookable");
        const QJsonValue issue = answer.json().value("issue").toArray().first();
        QCOMPARE(issue["diagnostics"].toString(), why);
    }

    /// Class B: ten days from its day, to the end of the tenth. It was written two days ago.
    void R34_theLastDay() {
        const auto end = portal_->now().date().addDays(8);
        goTo(QDateTime(end, QTime(23, 50), portal_->now().timeZone()));
        QCOMPARE(hold(*client_, {freeSlot(*client_, skin)}).status, 201);
        goTo(QDateTime(end.addDays(1), QTime(0, 10), portal_->now().timeZone()));
        expectRefusal(hold(*client_, {freeSlot(*client_, skin)}), 422, "prescription_not_bookable");
    }

    void R61_R31_whatWasTyped_data() {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("rur");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("no phone") << ""
                                  << ""
                                  << "phone";
        QTest::newRow("short") << "02 123"
                               << ""
                               << "phone";
        QTest::newRow("start") << "5551234567"
                               << ""
                               << "phone";
        QTest::newRow("fixed line") << "(02) 99-820.02"
                                    << ""
                                    << "";
        QTest::newRow("abroad") << "+41 91 1234567"
                                << ""
                                << "";
        QTest::newRow("another RUR") << "3330000482"
                                     << "0300A4100000434"
                                     << "rur";
        QTest::newRow("right RUR") << "3330000482"
                                   << "0300a4100000433"
                                   << "";
    }

    void R61_R31_whatWasTyped() {
        QFETCH(QString, phone);
        QFETCH(QString, rur);
        QFETCH(QString, refusal);
        HoldBody body{freeSlot(*client_, skin), QString::fromLatin1(dermatology), phone, rur};
        const auto answer = hold(*client_, body);
        if (refusal.isEmpty()) QCOMPARE(answer.status, 201);
        if (!refusal.isEmpty()) expectRefusal(answer, 422, refusal.toLatin1());
    }

    void R62_theDay() {
        const auto slot = lateSlot();
        for (const int weeks : {-60, 45}) {  // the same weekday and hour, unless it is a holiday
            auto day = QDate::fromString(slot.section(QLatin1Char('.'), 1).left(8),
                                         QStringLiteral("yyyyMMdd"));
            QString shifted;
            do {
                day = day.addDays(weeks * 7);
                shifted = slot.section(QLatin1Char('.'), 0, 0) + QLatin1Char('.') +
                          day.toString(QStringLiteral("yyyyMMdd")) + slot.right(5);
            } while (client_->get("/fhir/Slot/" + shifted).status == 404);
            expectRefusal(hold(*client_, {shifted}), 422, "date");
        }
    }

    void somebodyElseWasFaster() {
        const auto slot = freeSlot(*client_, skin);
        portal_->takeSlot(slot);
        expectRefusal(hold(*client_, {slot}), 409, "slot_taken");
        expectRefusal(hold(*client_, {QStringLiteral("none")}), 409, "slot_taken");
        const auto next = freeSlot(*client_, skin);
        const auto anna = rival();
        QCOMPARE(hold(anna, {next}).status, 201);
        expectRefusal(hold(*client_, {next}), 409, "slot_taken");
    }

    void anotherPersonsAreClosedAndTheTryIsTheirsToKnow() {
        const auto mine = booked(*client_, {freeSlot(*client_, skin)});
        const auto anna = rival();
        QCOMPARE(anna.get(addressOf(mine)).status, 404);
        QCOMPARE(put(anna, mine, "cancelled").status, 404);
        QCOMPARE(anna.send("DELETE", addressOf(mine), {}, {}).status, 404);
        QCOMPARE(anna.get("/fhir/Appointment?patient=" + portal_->patientId(specimen)).status, 403);
        QCOMPARE(client_->get(addressOf(mine)).json(), mine);
        int refused = 0;
        for (const auto& event : resourcesOf(ask("AuditEvent?_count=200")))
            refused += int(event.value("outcome").toString() == QLatin1String("8"));
        QCOMPARE(refused, 4);
    }

    void R4_levels() {
        const auto held = hold(*client_, {freeSlot(*client_, skin)}).json();
        client_->setToken(portal_->openSession(QString::fromLatin1(specimen), Level::password));
        QCOMPARE(client_->get(QStringLiteral("/fhir/Appointment")).status, 200);
        for (const auto& answer : {confirm(*client_, held), hold(*client_, {QStringLiteral("x")}),
                                   client_->send("DELETE", addressOf(held), {}, {})}) {
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.header("WWW-Authenticate").contains("acr_values=\"L2\""));
        }
        client_->setToken({});
        QCOMPARE(client_->get(QStringLiteral("/fhir/Appointment")).status, 401);
        QCOMPARE(hold(*client_, {QStringLiteral("x")}).status, 401);
    }

    void whatCannotBeMoved() {
        HoldBody move{freeSlot(*client_, skin)};
        move.replaces = QStringLiteral("none");
        expectRefusal(hold(*client_, move), 422, "not_movable");
        // A booked one, of another prescription.
        move.replaces = idsOf(ask("Appointment?identifier=0300A4100000421")).first();
        expectRefusal(hold(*client_, move), 422, "not_movable");
    }

    void whatCannotBeUnderstood() {
        for (const auto* body : {"{}", "x", R"({"resourceType":"Parameters"})"})
            expectOutcome(client_->post(QStringLiteral("/fhir/Appointment/$hold"), body), 400,
                          "invalid");
        expectOutcome(client_->get(QStringLiteral("/fhir/Appointment?status=lost")), 400,
                      "invalid");
        expectOutcome(client_->get(QStringLiteral("/fhir/Appointment?date=x")), 400, "invalid");
    }
};

QTEST_MAIN(TestAppointmentRefusals)
#include "test_appointment_refusals.moc"
