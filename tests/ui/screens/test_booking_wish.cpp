// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_wish.h"

#include <QTest>

class TestBookingWish : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void oneOfASessionAndGoneWithIt() {
        ui::SessionScope scope;
        core::Prescription wanted{.nre = "0300A4100000433"};
        wanted.lines << core::PrescriptionLine{.name = "Prima visita dermatologica"};
        ui::bookingWish(scope)->set(wanted);
        const auto wish = ui::bookingWish(scope);
        QCOMPARE(wish->prescription()->nre, wanted.nre);
        scope.clear();
        QVERIFY(!wish->prescription());
        QVERIFY(!ui::bookingWish(scope)->prescription());
    }
};

QTEST_GUILESS_MAIN(TestBookingWish)
#include "test_booking_wish.moc"
