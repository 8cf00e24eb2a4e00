// SPDX-License-Identifier: EUPL-1.2
// R42: which bookings have a pagoPA notice, and what is on it.
#include "app/mockportal/booking/payment_notice.h"

#include <QTest>

#include "app/mockportal/base/content_json.h"

using namespace mockportal;

namespace {

QDateTime at(const QDate& day, int hour) {
    return {day, QTime(hour, 0)};
}

Appointment booked(int ticketCents) {
    return {.updated = at({2026, 11, 26}, 10),
            .state = AppointmentState::booked,
            .facility = QStringLiteral("garbagnate"),
            .start = at({2027, 2, 26}, 9),
            .code = QStringLiteral("A1B2C3D4E5"),
            .ticketCents = ticketCents};
}

}  // namespace

class TestPaymentNotice : public QObject {
    Q_OBJECT

    AgendaContent agenda_{*agendaFromJson(contentJson("agenda.json"))};
    RuleBook rules_{*RuleBook::fromJson(contentJson("rules.json"))};

    std::optional<PaymentNotice> notice(const Appointment& appointment) const {
        return paymentNotice(appointment, agenda_, rules_);
    }

  private Q_SLOTS:
    void R42_aBookingThatCosts() {
        const auto told = notice(booked(2250));
        QVERIFY(told);
        QCOMPARE(told->cents, 2250);
        QCOMPARE(told->due, QDate(2027, 2, 26));
        QCOMPARE(told->body, QStringLiteral("A.O. \"G. SALVINI\" - GARBAGNATE"));
        QCOMPARE(told->bodyCode.size(), 11);
        QCOMPARE(notice(booked(2250))->number, told->number);
        QVERIFY(notice(booked(3600))->number != told->number);
    }

    /// 3, two digits of the issuer, thirteen, and two that are the rest of the division by 93.
    void R42_theNumberChecksItself() {
        for (int cents = 1; cents < 200; ++cents) {
            const auto number = notice(booked(cents))->number;
            QCOMPARE(number.size(), 18);
            QVERIFY(number.startsWith(QLatin1String("301")));
            QCOMPARE(number.left(16).toULongLong() % 93, number.right(2).toULongLong());
        }
    }

    void R64_oneCancelledTooLate_data() {
        QTest::addColumn<QDate>("cancelled");
        QTest::addColumn<QDate>("due");
        QTest::newRow("in winter") << QDate(2026, 11, 26) << QDate(2026, 12, 26);
        QTest::newRow("over the end of February") << QDate(2027, 2, 25) << QDate(2027, 3, 27);
        QTest::newRow("over a leap day") << QDate(2028, 2, 25) << QDate(2028, 3, 26);
    }
    void R64_oneCancelledTooLate() {
        QFETCH(QDate, cancelled);
        auto late = booked(0);  // exempt, and due all the same
        late.state = AppointmentState::cancelled;
        late.dueCents = 2250;
        late.updated = at(cancelled, 9);
        QVERIFY(notice(late));
        QTEST(notice(late)->due, "due");
        QCOMPARE(notice(late)->cents, 2250);
    }

    void nothingIsOwed() {
        QVERIFY(!notice(booked(0)));
        auto other = booked(2250);
        other.state = AppointmentState::cancelled;
        QVERIFY(!notice(other));
        other.state = AppointmentState::proposed;
        QVERIFY(!notice(other));
    }
};

QTEST_MAIN(TestPaymentNotice)
#include "test_payment_notice.moc"
