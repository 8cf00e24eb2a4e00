// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/booking_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

#include "core/booking/booking_refusal.h"

using namespace core;

namespace {

QDateTime rome(const char* written) {
    return QDateTime(QDate::fromString(QString::fromLatin1(written).left(10), Qt::ISODate),
                     QTime::fromString(QString::fromLatin1(written).mid(11), "hh:mm:ss"),
                     QTimeZone("Europe/Rome"));
}

Appointment confirmed() {
    return {.state = AppointmentState::confirmed,
            .start = rome("2026-12-03 09:20:00"),
            .cancelBy = rome("2026-11-30 23:59:59")};
}

HttpAnswer refusal(int status, const char* code) {
    const QJsonObject coding{{"system", "http://fse.example/cs/rifiuto"}, {"code", code}};
    const QJsonObject issue{{"details", QJsonObject{{"coding", QJsonArray{coding}}}}};
    const QJsonObject outcome{{"resourceType", "OperationOutcome"}, {"issue", QJsonArray{issue}}};
    return {.status = status, .body = QJsonDocument(outcome).toJson()};
}

}  // namespace

class TestBookingRules : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void R64_whatACancellationCosts_data() {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<Cancellation>("cost");
        const auto row = [](const char* when, Cancellation cost) {
            QTest::newRow(when) << rome(when) << cost;
        };
        row("2026-11-26 10:00:00", Cancellation::free);
        row("2026-11-30 23:59:59", Cancellation::free);
        row("2026-12-01 00:00:00", Cancellation::ticketDue);
        row("2026-12-03 08:19:59", Cancellation::ticketDue);
        row("2026-12-03 08:20:00", Cancellation::tooLate);
        row("2026-12-04 08:20:00", Cancellation::tooLate);
    }
    void R64_whatACancellationCosts() {
        QFETCH(QDateTime, now);
        QFETCH(Cancellation, cost);
        QCOMPARE(cancellation(confirmed(), now), cost);
    }

    void R64_thePortalSaysUntilWhen() {
        auto appointment = confirmed();
        appointment.cancelUntil = rome("2026-12-02 12:00:00");
        QCOMPARE(cancellation(appointment, rome("2026-12-02 12:00:00")), Cancellation::tooLate);
    }

    void onlyWhatIsConfirmedCanBeCancelled() {
        auto appointment = confirmed();
        for (const auto state : {AppointmentState::held, AppointmentState::cancelled,
                                 AppointmentState::done, AppointmentState::missed}) {
            appointment.state = state;
            QCOMPARE(cancellation(appointment, rome("2026-11-26 10:00:00")), Cancellation::no);
            QVERIFY(!isComing(appointment, rome("2026-11-26 10:00:00")));
        }
    }

    void daysAreThoseOfTheCalendarInRome() {
        Agenda agenda{.firstFree = rome("2026-12-03 00:10:00").toUTC()};
        QCOMPARE(daysOfWaiting(agenda, rome("2026-11-26 23:59:00")), std::optional(7));
        QCOMPARE(daysOfWaiting(agenda, rome("2026-12-03 00:00:00")), std::optional(0));
        QCOMPARE(daysOfWaiting(agenda, {}), std::nullopt);
        QCOMPARE(daysOfWaiting({}, rome("2026-11-26 10:00:00")), std::nullopt);
    }

    void R33_beyondTheLimitComesLast() {
        const auto at = [](const char* id, const char* when, bool within) {
            return FreeSlot{.id = id,
                            .start = rome(when),
                            .withinClass = within,
                            .classLimit = QDate(2026, 12, 6)};
        };
        const auto sorted =
            sortSlots({at("c", "2026-12-07 09:00:00", false), at("b", "2026-12-03 10:00:00", true),
                       at("a", "2026-12-03 09:00:00", true)});
        QCOMPARE(sorted.within.size(), 2);
        QCOMPARE(sorted.within.first().id, QStringLiteral("a"));
        QCOMPARE(sorted.beyond.first().id, QStringLiteral("c"));
        QCOMPARE(sorted.limit, QDate(2026, 12, 6));
        QVERIFY(!sortSlots({FreeSlot{.id = "x"}}).limit.isValid());
    }

    void refusals_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](int status, const char* word, const char* code) {
            QTest::newRow(code) << status << QByteArray(word) << QByteArray(code);
        };
        row(409, "slot_taken", "booking.slot-taken");
        row(409, "hold_over", "booking.hold-over");
        row(409, "not_changeable", "booking.not-changeable");
        row(422, "prescription_not_bookable", "booking.not-bookable");
        row(422, "prescription_booked", "booking.booked");
        row(422, "phone", "booking.phone");
        row(422, "date", "booking.date");
        row(422, "rur", "booking.rur");
        row(422, "ticket_due", "booking.ticket-due");
        row(422, "too_late", "booking.too-late");
        row(422, "of_tomorrow", "booking.refused");
        row(404, "", "booking.gone");
        row(412, "", "record.changed");
        row(503, "", "portal.error");
    }
    void refusals() {
        QFETCH(int, status);
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, code);
        const auto error = bookingError(refusal(status, word.constData()));
        QCOMPARE(QByteArray(error.code.name().data()), code);
        if (code == "booking.refused") QCOMPARE(error.cause, std::string("of_tomorrow"));
    }

    void afterARefusalNothingHappened() {
        QVERIFY(!mayHaveHappened({errors::bookingSlotTaken}));
        QVERIFY(!mayHaveHappened({errors::recordChanged}));
        QVERIFY(!mayHaveHappened({errors::sessionEnded}));
        for (const auto code : {errors::portalUnreachable, errors::portalTimeout,
                                errors::portalAnswer, errors::portalError, errors::networkName})
            QVERIFY(mayHaveHappened({code}));
    }
};

QTEST_GUILESS_MAIN(TestBookingRules)
#include "test_booking_rules.moc"
