// SPDX-License-Identifier: EUPL-1.2
// Held, confirmed, moved: never two bookings, never none without being told.
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include "tests/app/mockportal/support/booking_client.h"

using namespace mockportal;

namespace {

const QString skin = QStringLiteral("89.7A.7");
const QString giulia = QStringLiteral("RSSGLI17C52D912E");
const QString other = QStringLiteral("VRDNNA80A41F205K");

QString statusOf(const QJsonObject& appointment) {
    return appointment.value("status").toString();
}

QString codeOf(const QJsonObject& appointment) {
    return appointment.value("identifier")[0]["value"].toString();
}

}  // namespace

class TestAppointmentRoutes : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void initTestCase() {
        auto started = Portal::start({.enrol = {other}, .documents = 3});
        QVERIFY2(started, started ? "" : qPrintable(started.error()));
        portal_ = std::move(*started);
    }
    void init() {
        portal_->reset();
        client_ = std::make_unique<PortalClient>(*portal_);
        logIn();
    }

    void R60_theWholeWay() {
        const auto slot = freeSlot(*client_, skin);
        HoldBody body{slot};
        body.rur = QString::fromLatin1(dermatology);
        const auto answer = hold(*client_, body);
        QCOMPARE(answer.status, 201);
        const auto held = answer.json();
        QVERIFY(answer.header("Location").endsWith(addressOf(held).toLatin1()));
        QCOMPARE(answer.header("ETag"), tagOf(held));
        QCOMPARE(statusOf(held), QStringLiteral("proposed"));
        const auto until = QDateTime::fromString(
            extensionOf(held, "blocco-fino", "valueInstant").toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(portal_->now().secsTo(until) - 300) < 30);
        QCOMPARE(extensionOf(held, "ticket", "valueMoney")["value"].toDouble(), 22.5);
        QCOMPARE(extensionOf(held, "recapito", "valueString").toString(),
                 QStringLiteral("+393330000482"));
        QVERIFY(codeOf(held).isEmpty());
        QCOMPARE(stateOfPrescription(*client_, dermatology), QStringLiteral("prescritta"));
        const auto known = confirm(*client_, held);
        QCOMPARE(known.status, 200);
        QCOMPARE(statusOf(known.json()), QStringLiteral("booked"));
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9A-Z]{10}$"))
                    .match(codeOf(known.json()))
                    .hasMatch());
        QVERIFY(extensionOf(known.json(), "blocco-fino", "valueInstant").isUndefined());
        QVERIFY(known.header("ETag") != answer.header("ETag"));
        QCOMPARE(stateOfPrescription(*client_, dermatology), QStringLiteral("prenotata"));
    }

    void R35_onePrescriptionOneBooking() {
        const auto first = booked(*client_, {freeSlot(*client_, skin)});
        QCOMPARE(statusOf(first), QStringLiteral("booked"));
        expectRefusal(hold(*client_, {freeSlot(*client_, skin, 2)}), 422, "prescription_booked");
        QCOMPARE(bookings(), 1);
    }

    void R35_cancellingBringsItBack() {
        const auto first = booked(*client_, {lateSlot()});
        const auto gone = put(*client_, first, "cancelled");
        QCOMPARE(gone.status, 200);
        QCOMPARE(statusOf(gone.json()), QStringLiteral("cancelled"));
        QCOMPARE(stateOfPrescription(*client_, dermatology), QStringLiteral("prescritta"));
        QCOMPARE(statusOf(booked(*client_, {lateSlot()})), QStringLiteral("booked"));
    }

    void aPrescriptionHoldsOneTime() {
        const auto first = freeSlot(*client_, skin);
        const auto held = hold(*client_, {first}).json();
        const auto second = hold(*client_, {freeSlot(*client_, skin, 1)});
        QCOMPARE(second.status, 201);
        QCOMPARE(client_->get(addressOf(held)).status, 404);
        expectRefusal(confirm(*client_, held), 409, "hold_over");
        QCOMPARE(freeSlot(*client_, skin), first);
    }

    void R60_theHoldEndsAfterFiveMinutes() {
        const auto slot = freeSlot(*client_, skin);
        const auto held = hold(*client_, {slot}).json();
        portal_->advanceClock(std::chrono::seconds(290));
        QCOMPARE(client_->get(addressOf(held)).status, 200);
        portal_->advanceClock(std::chrono::seconds(11));
        expectRefusal(confirm(*client_, held), 409, "hold_over");
        QCOMPARE(client_->get(addressOf(held)).status, 404);
        QCOMPARE(freeSlot(*client_, skin), slot);
        QCOMPARE(bookings(), 0);
    }

    void aHoldIsLetGo() {
        const auto slot = freeSlot(*client_, skin);
        const auto held = hold(*client_, {slot}).json();
        QVERIFY(freeSlot(*client_, skin) != slot);
        QCOMPARE(client_->send("DELETE", addressOf(held), {}, {}).status, 204);
        QCOMPARE(client_->send("DELETE", addressOf(held), {}, {}).status, 404);
        QCOMPARE(freeSlot(*client_, skin), slot);
    }

    void whatIsBookedIsNotLetGo() {
        const auto mine = booked(*client_, {freeSlot(*client_, skin)});
        expectRefusal(client_->send("DELETE", addressOf(mine), {}, {}), 409, "not_changeable");
        QCOMPARE(bookings(), 1);
    }

    /// The answer was lost; the client, or the line, says it again.
    void theSameWishTwiceIsDoneOnce() {
        const auto slot = freeSlot(*client_, skin);
        const auto first = hold(*client_, {slot}, "hold-1");
        const auto again = hold(*client_, {slot}, "hold-1");
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        const auto known = confirm(*client_, first.json(), "confirm-1");
        QCOMPARE(known.status, 200);
        logIn();  // the program was started anew
        for (int i = 0; i < 3; ++i)
            QCOMPARE(confirm(*client_, first.json(), "confirm-1").body, known.body);
        QCOMPARE(bookings(), 1);
        QCOMPARE(confirm(*client_, first.json(), "confirm-2").status, 412);
    }

    void theLineDeliversItTwice() {
        const auto held = hold(*client_, {freeSlot(*client_, skin)}).json();
        portal_->addFault({Fault::Kind::duplicate, "PUT", QStringLiteral("/fhir/Appointment")});
        QCOMPARE(confirm(*client_, held, "once").status, 200);
        QCOMPARE(bookings(), 1);
    }

    void R60_aMoveKeepsTheOldOneUntilTheNewOneHolds() {
        const auto first = booked(*client_, {lateSlot()});
        HoldBody move{lateSlot(5)};
        move.replaces = first.value("id").toString();
        const auto held = hold(*client_, move);
        QVERIFY2(held.status == 201, held.body.constData());
        QCOMPARE(statusOf(client_->get(addressOf(first)).json()), QStringLiteral("booked"));
        QCOMPARE(bookings(), 1);
        const auto moved = confirm(*client_, held.json()).json();
        QCOMPARE(statusOf(moved), QStringLiteral("booked"));
        const auto before = client_->get(addressOf(first)).json();
        QCOMPARE(statusOf(before), QStringLiteral("cancelled"));
        QCOMPARE(bookings(), 1);
        QCOMPARE(codeOf(moved), codeOf(first));
        QCOMPARE(extensionOf(first, "sequenza", "valueInteger").toInt(-1), 0);
        QCOMPARE(extensionOf(moved, "sequenza", "valueInteger").toInt(), 1);
        QCOMPARE(extensionOf(moved, "sostituisce", "valueReference")["reference"].toString(),
                 "Appointment/" + first.value("id").toString());
        QCOMPARE(extensionOf(before, "sostituito-da", "valueReference")["reference"].toString(),
                 "Appointment/" + moved.value("id").toString());
        QCOMPARE(stateOfPrescription(*client_, dermatology), QStringLiteral("prenotata"));
    }

    void aMoveThatIsNotConfirmedMovesNothing() {
        const auto first = booked(*client_, {lateSlot()});
        HoldBody move{lateSlot(5)};
        move.replaces = first.value("id").toString();
        const auto held = hold(*client_, move).json();
        portal_->advanceClock(std::chrono::seconds(301));
        expectRefusal(confirm(*client_, held), 409, "hold_over");
        QCOMPARE(client_->get(addressOf(first)).json(), first);
    }

    void whatCannotBeMoved() {
        HoldBody move{freeSlot(*client_, skin)};
        move.replaces = QStringLiteral("none");
        expectRefusal(hold(*client_, move), 422, "not_movable");
        // A booked one, of another prescription.
        move.replaces = idsOf(ask("Appointment?identifier=0300A4100000421")).first();
        expectRefusal(hold(*client_, move), 422, "not_movable");
    }

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
        toDay(end, QTime(23, 50));
        QCOMPARE(hold(*client_, {freeSlot(*client_, skin)}).status, 201);
        toDay(end.addDays(1), QTime(0, 10));
        expectRefusal(hold(*client_, {freeSlot(*client_, skin)}), 422, "prescription_not_bookable");
    }

    void R32_byTheIupToo() {
        QCOMPARE(hold(*client_, {freeSlot(*client_, skin), QStringLiteral("0p8u100p3f")}).status,
                 201);
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
        PortalClient rival(*portal_);
        rival.setToken(portal_->openSession(other, Level::passwordAndCode));
        QCOMPARE(hold(rival, {next}).status, 201);
        expectRefusal(hold(*client_, {next}), 409, "slot_taken");
    }

    void anotherPersonsAreClosedAndTheTryIsTheirsToKnow() {
        const auto mine = booked(*client_, {freeSlot(*client_, skin)});
        PortalClient rival(*portal_);
        rival.setToken(portal_->openSession(other, Level::passwordAndCode));
        QCOMPARE(rival.get(addressOf(mine)).status, 404);
        QCOMPARE(put(rival, mine, "cancelled").status, 404);
        QCOMPARE(rival.send("DELETE", addressOf(mine), {}, {}).status, 404);
        QCOMPARE(rival.get("/fhir/Appointment?patient=" + portal_->patientId(specimen)).status,
                 403);
        QCOMPARE(client_->get(addressOf(mine)).json(), mine);
        int refused = 0;
        for (const auto& event : resourcesOf(ask("AuditEvent?_count=200")))
            refused += int(event.value("outcome").toString() == QLatin1String("8"));
        QCOMPARE(refused, 3);
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

    void R16_forAChild() {
        const RequestHeaders hers{{"X-Acting-For", portal_->patientId(giulia).toLatin1()}};
        const auto eyes = idsOf(ask("Schedule?service-type=89.01&specialty=16")).first();
        HoldBody body{idsOf(ask("Slot?schedule=" + eyes)).first(),
                      QStringLiteral("0300A4100000429")};
        const auto held =
            client_->post(QStringLiteral("/fhir/Appointment/$hold"), body.json(), hers);
        QVERIFY2(held.status == 201, held.body.constData());
        QVERIFY(held.body.contains("GIULIA ROSSI"));
        QCOMPARE(extensionOf(held.json(), "ticket", "valueMoney")["value"].toDouble(-1), 0.0);
        QCOMPARE(client_->get(addressOf(held.json())).status, 404);  // not his own
    }

    void versions() {
        const auto held = hold(*client_, {freeSlot(*client_, skin)}).json();
        QCOMPARE(client_->send("PUT", addressOf(held), QJsonDocument(held).toJson(), {}).status,
                 400);
        auto wish = held;
        wish.insert("status", "booked");
        for (const auto& headers : {RequestHeaders{}, RequestHeaders{{"If-Match", "W/\"7\""}}})
            QCOMPARE(
                client_->send("PUT", addressOf(held), QJsonDocument(wish).toJson(), headers).status,
                412);
        QCOMPARE(client_->get(addressOf(held), {{"If-None-Match", tagOf(held)}}).status, 304);
        QCOMPARE(bookings(), 0);
    }

    void whatCannotBeUnderstood() {
        for (const auto* body : {"{}", "x", R"({"resourceType":"Parameters"})"})
            expectOutcome(client_->post(QStringLiteral("/fhir/Appointment/$hold"), body), 400,
                          "invalid");
        expectOutcome(client_->get(QStringLiteral("/fhir/Appointment?status=lost")), 400,
                      "invalid");
        expectOutcome(client_->get(QStringLiteral("/fhir/Appointment?date=x")), 400, "invalid");
    }

    void theListSaysWhatHolds() {
        const auto all = resourcesOf(ask("Appointment"));
        QCOMPARE(all.size(), 6);
        for (qsizetype i = 1; i < all.size(); ++i)
            QVERIFY(all[i - 1].value("start").toString() >= all[i].value("start").toString());
        QCOMPARE(resourcesOf(ask("Appointment?status=booked,noshow")).size(), 3);
        const auto found = resourcesOf(ask("Appointment?identifier=K7R2M9X4TD"));
        QCOMPARE(found.size(), 1);
        QCOMPARE(resourcesOf(ask("Appointment?identifier=0300A4100000421")), found);
        QCOMPARE(resourcesOf(ask("Appointment?identifier=0P8T800P3E")), found);
        const auto today = portal_->now().date().toString(Qt::ISODate);
        QCOMPARE(resourcesOf(ask("Appointment?date=gt" + today)).size(), 2);
        hold(*client_, {freeSlot(*client_, skin)});
        QCOMPARE(resourcesOf(ask("Appointment?status=proposed")).size(), 1);
        QCOMPARE(resourcesOf(ask("Appointment?identifier=0P8U100P3F")).size(), 1);
        QVERIFY(ask("Appointment?_include=Appointment:actor").value("entry").toArray().size() > 7);
    }

  private:
    void logIn() {
        client_->setToken(
            portal_->openSession(QString::fromLatin1(specimen), Level::passwordAndCode));
    }
    QJsonObject ask(const QString& path) const {
        return client_->get(QStringLiteral("/fhir/") + path).json();
    }
    /// Live ones of the prescription that is booked here.
    int bookings() const {
        return int(resourcesOf(ask(QStringLiteral("Appointment?status=booked&identifier=") +
                                   QLatin1String(dermatology)))
                       .size());
    }
    /// Far enough for everything to be without consequence.
    QString lateSlot(int number = 0) const {
        const auto day = portal_->now().date().addDays(60).toString(Qt::ISODate);
        return freeSlot(*client_, skin, number, QStringLiteral("&start=ge") + day);
    }
    void toDay(const QDate& day, const QTime& time) {
        const auto now = portal_->now();
        const QDateTime wanted(day, time, now.timeZone());
        portal_->advanceClock(std::chrono::seconds(now.secsTo(wanted)));
        logIn();
    }

    std::unique_ptr<Portal> portal_;
    std::unique_ptr<PortalClient> client_;
};

QTEST_MAIN(TestAppointmentRoutes)
#include "test_appointment_routes.moc"
