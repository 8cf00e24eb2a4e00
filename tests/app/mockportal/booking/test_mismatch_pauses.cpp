// SPDX-License-Identifier: EUPL-1.2
// R63: five mismatches, fifteen minutes, by person and by machine.
#include <QTest>

#include "app/mockportal/booking/mismatch_pauses.h"

using namespace mockportal;

class TestMismatchPauses : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void init() {
        pauses_.clear();
        now_ = QDateTime(QDate(2026, 11, 26), QTime(10, 0), Qt::UTC);
    }

    void R63_theFifthPausesForFifteenMinutes() {
        wrong({mario_, library_}, 4);
        QVERIFY(!pauses_.left({mario_, library_}, now_));
        wrong({mario_, library_}, 1);
        QCOMPARE(pauses_.left({mario_}, now_)->count(), 900);
        now_ = now_.addSecs(899);
        QCOMPARE(pauses_.left({mario_}, now_)->count(), 1);
        now_ = now_.addSecs(1);
        QVERIFY(!pauses_.left({mario_, library_}, now_));
    }

    void R63_aPersonPausesOnEveryMachine() {
        for (int i = 0; i < 5; ++i) wrong({mario_, QStringLiteral("machine/%1").arg(i)}, 1);
        QVERIFY(pauses_.left({mario_, QStringLiteral("machine/9")}, now_));
        QVERIFY(!pauses_.left({QStringLiteral("machine/0")}, now_));
    }

    void R63_aMachinePausesForEverybody() {
        for (int i = 0; i < 5; ++i) wrong({QStringLiteral("person/%1").arg(i), library_}, 1);
        QVERIFY(pauses_.left({mario_, library_}, now_));
        QVERIFY(!pauses_.left({QStringLiteral("person/0")}, now_));
    }

    void R63_afterThePauseThereAreFiveAgain() {
        wrong({mario_}, 5);
        now_ = now_.addSecs(900);
        wrong({mario_}, 4);
        QVERIFY(!pauses_.left({mario_}, now_));
        wrong({mario_}, 1);
        QVERIFY(pauses_.left({mario_}, now_));
    }

    void R63_oldOnesAndForgottenOnesDoNotCount() {
        wrong({mario_}, 4);
        now_ = now_.addDays(1);
        wrong({mario_}, 4);
        QVERIFY(!pauses_.left({mario_}, now_));
        pauses_.forget(mario_);
        wrong({mario_}, 4);
        QVERIFY(!pauses_.left({mario_}, now_));
    }

  private:
    void wrong(const QStringList& keys, int times) {
        for (int i = 0; i < times; ++i) pauses_.mismatch(keys, now_, {});
    }

    const QString mario_ = QStringLiteral("person/RSSMRA62B25C014Z");
    const QString library_ = QStringLiteral("machine/127.0.0.1");
    MismatchPauses pauses_{};
    QDateTime now_{};
};

QTEST_GUILESS_MAIN(TestMismatchPauses)
#include "test_mismatch_pauses.moc"
