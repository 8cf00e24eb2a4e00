// SPDX-License-Identifier: EUPL-1.2
#include "ui/shell/format.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

namespace {

QDateTime utc(const char* text) {
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

}  // namespace

class TestFormat : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy)); }

    void datesAreWrittenAsTheSeedDoes() {
        QCOMPARE(ui::shortDate({2026, 11, 8}), QStringLiteral("08/11/2026"));
        QCOMPARE(ui::longDate({2026, 11, 23}), QStringLiteral("Lunedì 23 novembre 2026"));
        QCOMPARE(ui::monthAndYear({2026, 11, 23}), QStringLiteral("Novembre 2026"));
    }

    void wordsLoseTheirVowelBeforeEightAndEleven_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("until") << "Vale fino al 11/03/2027."
                               << "Vale fino all'11/03/2027.";
        QTest::newRow("both") << "dal 08/02/2027 al 11/02/2027"
                              << "dall'08/02/2027 all'11/02/2027";
        QTest::newRow("on") << "Scade il 8 marzo"
                            << "Scade l'8 marzo";
        QTest::newRow("first word") << "Il 11/03/2027"
                                    << "L'11/03/2027";
        QTest::newRow("others") << "dal 18/01/2027 al 01/11/2027"
                                << "dal 18/01/2027 al 01/11/2027";
        QTest::newRow("within a word") << "canal 11/03"
                                       << "canal 11/03";
        QTest::newRow("another number") << "al 110 per cento"
                                        << "al 110 per cento";
    }
    void wordsLoseTheirVowelBeforeEightAndEleven() {
        QFETCH(QString, written);
        QTEST(ui::elided(written), "read");
    }

    void timesAreThoseOfRome() {
        QCOMPARE(ui::dateAndTime(utc("2026-11-20T17:42:00Z")), QStringLiteral("20/11/2026 18:42"));
        QCOMPARE(ui::dateAndTime(utc("2026-07-20T22:30:00Z")), QStringLiteral("21/07/2026 00:30"));
        QCOMPARE(ui::clockTime(utc("2026-11-20T08:05:00Z")), QStringLiteral("9.05"));
    }

    void theGreetingFollowsTheClock() {
        QCOMPARE(ui::greeting(utc("2026-11-20T08:00:00Z")), QStringLiteral("Buongiorno"));
        QCOMPARE(ui::greeting(utc("2026-11-20T12:00:00Z")), QStringLiteral("Buon pomeriggio"));
        QCOMPARE(ui::greeting(utc("2026-11-20T17:00:00Z")), QStringLiteral("Buonasera"));
        QCOMPARE(ui::greeting(utc("2026-11-20T01:00:00Z")), QStringLiteral("Buonasera"));
    }

    void namesLoseTheRegistersCapitals_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("read");
        QTest::newRow("one") << "MARIO"
                             << "Mario";
        QTest::newRow("two") << "ANNA MARIA"
                             << "Anna Maria";
        QTest::newRow("hyphen") << "JEAN-LUC"
                                << "Jean-Luc";
        QTest::newRow("accent") << "NICOLÒ"
                                << "Nicolò";
        QTest::newRow("none") << ""
                              << "";
    }
    void namesLoseTheRegistersCapitals() {
        QFETCH(QString, written);
        QTEST(ui::givenName(written), "read");
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "test_format.moc"
