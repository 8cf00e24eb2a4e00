// SPDX-License-Identifier: EUPL-1.2
// S39, R63: booking without a session.
#include <QTest>

#include "tests/app/mockportal/support/booking_client.h"
#include "tests/app/mockportal/support/portal_test.h"

using namespace mockportal;

namespace {

constexpr auto card = "0041270839";

QByteArray claim(const char* person, const char* number, const char* iup) {
    return QJsonDocument(
               QJsonObject{{"codiceFiscale", person}, {"cardNumber", number}, {"iup", iup}})
        .toJson();
}

QString errorOf(const Answer& answer) {
    return answer.json().value("error").toString();
}

}  // namespace

class TestOpenBooking : public PortalTest {
    Q_OBJECT

  public:
    TestOpenBooking() { options_.documents = 3; }

  private slots:  // NOLINT
    void R63_onlyTheServiceIsTold() {
        const auto answer = start(specimen, card, dermatologyIup);
        QCOMPARE(answer.status, 200);
        auto keys = answer.json().keys();
        QCOMPARE(keys, QStringList({"class", "expires_in", "lines", "state", "ticket"}));
        QCOMPARE(answer.json().value("expires_in").toInt(), 900);
        const auto line = answer.json().value("lines").toArray().first().toObject();
        QCOMPARE(line.value("code").toString(), QStringLiteral("89.7A.7"));
        QCOMPARE(line.value("branch").toString(), QStringLiteral("06"));
        QVERIFY(!answer.body.contains("ROSSI"));
        QVERIFY(!answer.body.contains("Nevo"));
    }

    void R63_howItIsTypedDoesNotMatter() {
        QCOMPARE(start("rssmra62b25c014z", "80380 00030 00412 70839", "0p8u 100p3f").status, 200);
    }

    void R63_aMismatchNeverSaysWhich() {
        QByteArray body;
        for (const auto& wrong :
             {claim("BNCLRA70A41F205E", card, dermatologyIup),
              claim(specimen, "0041270838", dermatologyIup), claim(specimen, card, "0P8U100P3G")}) {
            const auto answer = client_->post(QStringLiteral("/open/booking/start"), wrong);
            QCOMPARE(answer.status, 422);
            QCOMPARE(errorOf(answer), QStringLiteral("mismatch"));
            QVERIFY(body.isEmpty() || answer.body == body);
            body = answer.body;
        }
    }

    /// A prescription of somebody else is as one that is not there.
    void R63_theIupOfAnother() { QCOMPARE(start(specimen, card, "0P8S600P4A").status, 422); }

    void R63_anotherCardOfTheSamePerson() {
        QVERIFY(portal_->enrolGass({QString::fromLatin1(specimen), QStringLiteral("0041270847"),
                                    QStringLiteral("3330000482")}));
        QCOMPARE(errorOf(start(specimen, card, dermatologyIup)), QStringLiteral("mismatch"));
        QCOMPARE(start(specimen, "0041270847", dermatologyIup).status, 200);
    }

    void whatCannotBe_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto invalid = QStringLiteral("invalid_request");
        QTest::newRow("nothing") << QByteArray("{}") << 400 << invalid;
        QTest::newRow("no JSON") << QByteArray("x") << 400 << invalid;
        QTest::newRow("card") << claim(specimen, "12", dermatologyIup) << 400 << invalid;
        QTest::newRow("IUP") << claim(specimen, card, "0P8") << 400 << invalid;
        QTest::newRow("provisional")
            << claim("12345678901", card, dermatologyIup) << 422 << QStringLiteral("provisional");
        QTest::newRow("a drug") << claim(specimen, card, "0P8Q500P37") << 422
                                << QStringLiteral("prescription_not_bookable");
    }
    void whatCannotBe() {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, error);
        const auto answer = client_->post(QStringLiteral("/open/booking/start"), body);
        QCOMPARE(answer.status, status);
        QCOMPARE(errorOf(answer), error);
    }

    void R63_fiveMismatchesPause() {
        for (int i = 0; i < 4; ++i)
            QCOMPARE(start(specimen, "0041270838", dermatologyIup).status, 422);
        const auto fifth = start(specimen, "0041270838", dermatologyIup);
        QCOMPARE(fifth.status, 429);
        QCOMPARE(errorOf(fifth), QStringLiteral("paused"));
        QCOMPARE(fifth.header("Retry-After"), QByteArray("900"));
        QCOMPARE(start(specimen, card, dermatologyIup).status, 429);  // right, and too late
        portal_->advanceClock(std::chrono::minutes(14));
        QCOMPARE(start(specimen, card, dermatologyIup).status, 429);
        portal_->advanceClock(std::chrono::minutes(1));
        QCOMPARE(start(specimen, card, dermatologyIup).status, 200);
    }

    void R63_theWholeWay() {
        openTicket();
        const auto slot = freeSlot(*client_, QStringLiteral("89.7A.7"));
        const auto held = hold(*client_, {slot});
        QCOMPARE(held.status, 201);
        QVERIFY(!held.body.contains("ROSSI"));
        QVERIFY(!held.body.contains("Nevo"));
        const auto known = confirm(*client_, held.json());
        QCOMPARE(known.status, 200);
        QVERIFY(known.body.contains("MARIO ROSSI"));
        QVERIFY(known.body.contains("Nevo"));
        const auto mine = client_->get(QStringLiteral("/fhir/Appointment")).json();
        QCOMPARE(idsOf(mine), QStringList{known.json().value("id").toString()});
        QCOMPARE(start(specimen, card, dermatologyIup).json().value("state").toString(),
                 QStringLiteral("prenotata"));
    }

    void R63_aTicketOpensNothingElse() {
        const auto token =
            portal_->openSession(QString::fromLatin1(specimen), Level::passwordAndCode);
        PortalClient inside(*portal_);
        inside.setToken(token);
        const auto other = idsOf(inside.get(QStringLiteral("/fhir/Appointment")).json()).first();
        openTicket();
        for (const auto* path : {"/fhir/Patient/x", "/fhir/ServiceRequest",
                                 "/fhir/DocumentReference", "/fhir/Consent", "/auth/session"})
            QCOMPARE(client_->get(QString::fromLatin1(path)).status, 401);
        QCOMPARE(client_->get(QStringLiteral("/fhir/Appointment/") + other).status, 404);
        QVERIFY(idsOf(client_->get(QStringLiteral("/fhir/Appointment")).json()).isEmpty());
        expectRefusal(hold(*client_, {freeSlot(*client_, QStringLiteral("95.02")),
                                      QString::fromLatin1(eyesNre)}),
                      422, "prescription_not_bookable");
    }

    void R63_aTicketNeitherMovesNorCancels() {
        openTicket();
        const auto first = booked(*client_, {freeSlot(*client_, QStringLiteral("89.7A.7"))});
        QCOMPARE(first.value("status").toString(), QStringLiteral("booked"));
        HoldBody move{freeSlot(*client_, QStringLiteral("89.7A.7"), 3)};
        move.replaces = first.value("id").toString();
        expectRefusal(hold(*client_, move), 422, "not_movable");
        expectRefusal(put(*client_, first, "cancelled"), 409, "not_changeable");
    }

    void R63_aTicketEndsAfterFifteenMinutes() {
        openTicket();
        portal_->advanceClock(std::chrono::minutes(14));
        QCOMPARE(client_->get(QStringLiteral("/fhir/Appointment")).status, 200);
        portal_->advanceClock(std::chrono::minutes(1));
        const auto over = client_->get(QStringLiteral("/fhir/Appointment"));
        QCOMPARE(over.status, 401);
        QVERIFY(over.header("WWW-Authenticate").contains("expired"));
    }

  private:
    Answer start(const char* person, const char* number, const char* iup) const {
        return client_->post(QStringLiteral("/open/booking/start"), claim(person, number, iup));
    }
    void openTicket() {
        const auto answer = start(specimen, card, dermatologyIup);
        QCOMPARE(answer.status, 200);
        client_->setToken(answer.json().value("ticket").toString().toLatin1());
    }
};

QTEST_MAIN(TestOpenBooking)
#include "test_open_booking.moc"
