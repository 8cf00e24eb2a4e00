// SPDX-License-Identifier: EUPL-1.2
// Held, confirmed, moved: never two bookings, never none without being told.
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

#include "tests/app/mockportal/support/booking_stage.h"

using namespace mockportal;

namespace {

const QString giulia = QStringLiteral("RSSGLI17C52D912E");

QString statusOf(const QJsonObject& appointment) {
    return appointment.value("status").toString();
}

QString codeOf(const QJsonObject& appointment) {
    return appointment.value("identifier")[0]["value"].toString();
}

}  // namespace

class TestAppointmentRoutes : public BookingStage {
    Q_OBJECT

  private slots:  // NOLINT
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
    void R32_byTheIupToo() {
        QCOMPARE(hold(*client_, {freeSlot(*client_, skin), QStringLiteral("0p8u100p3f")}).status,
                 201);
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
};

QTEST_MAIN(TestAppointmentRoutes)
#include "test_appointment_routes.moc"
