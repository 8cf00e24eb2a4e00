// SPDX-License-Identifier: EUPL-1.2
// Which day it is when one books: by the clock of Rome, where the portal is, wherever the computer
// stands.
#include "ui/screens/booking/booking_flow.h"

#include <QTest>

#include "core/booking/fhir_booking_gateway.h"
#include "tests/core/moving_clock.h"

class TestBookingFlow : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void R62_fromTomorrowInRome_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QDate>("from");
        QTest::newRow("by day") << "2026-11-26T10:00:00Z" << QDate(2026, 11, 27);
        QTest::newRow("late in London") << "2026-11-26T23:30:00Z" << QDate(2026, 11, 28);
        QTest::newRow("late in summer") << "2026-07-31T22:10:00Z" << QDate(2026, 8, 2);
        QTest::newRow("last day of the year") << "2026-12-31T23:50:00+01:00" << QDate(2027, 1, 1);
        QTest::newRow("before a leap day") << "2028-02-28T09:00:00+01:00" << QDate(2028, 2, 29);
        QTest::newRow("early in New York") << "2026-11-26T19:00:00-05:00" << QDate(2026, 11, 28);
    }
    void R62_fromTomorrowInRome() {
        QFETCH(QString, now);
        const MovingClock clock(QDateTime::fromString(now, Qt::ISODate));
        ui::BookingFlow flow(clock);
        flow.begin(core::makeFhirBookingGateway(
                       std::make_shared<core::Portal>(core::PortalConfig{}), core::Session{}),
                   {}, false);
        QTEST(flow.choice().from, "from");
    }
};

QTEST_MAIN(TestBookingFlow)
#include "test_booking_flow.moc"
