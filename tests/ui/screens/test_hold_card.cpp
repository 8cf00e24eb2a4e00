// SPDX-License-Identifier: EUPL-1.2
// R60: the countdown is heard at two minutes and at thirty seconds.
#include "ui/screens/booking/hold_card.h"

#include <QTest>

#include "ui/widgets/countdown_ring.h"

using namespace std::chrono_literals;

class TestHoldCard : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void R60_heardTwice() {
        ui::HoldCard card;
        QStringList heard;
        for (auto left = 300s; left > 0s; --left) {
            card.setLeft(left, QDateTime::currentDateTime());
            if (heard.isEmpty() || heard.last() != card.accessibleName())
                heard << card.accessibleName();
        }
        QCOMPARE(heard.size(), 3);  // nothing, two minutes, thirty seconds
        QCOMPARE(heard[0], QString());
        QVERIFY(heard[1].contains(u'2'));
        QVERIFY(heard[2].contains(QStringLiteral("30")));
    }

    void R60_aTickThatCameLateIsHeardToo() {
        ui::HoldCard card;
        card.setLeft(125s, QDateTime::currentDateTime());
        card.setLeft(118s, QDateTime::currentDateTime());
        QVERIFY(!card.accessibleName().isEmpty());
    }

    void theRingFollows() {
        ui::HoldCard card;
        card.setLeft(272s, QDateTime::currentDateTime());
        QCOMPARE(card.findChild<ui::CountdownRing*>()->remaining(), 272);
    }
};

QTEST_MAIN(TestHoldCard)
#include "test_hold_card.moc"
