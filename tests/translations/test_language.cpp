// SPDX-License-Identifier: EUPL-1.2
#include <QLocale>
#include <QTest>

#include "translations/language.h"

class TestLanguage : public QObject {
    Q_OBJECT
  private slots:
    void italianIsFirstAndEnglishIsThere() {
        QCOMPARE(translations::available().first(), QStringLiteral("it"));
        QVERIFY(translations::available().contains(QStringLiteral("en")));
    }
    void theFirstKnownWishWins() {
        QCOMPARE(translations::best({"sv_SE", "en_GB", "it"}), QStringLiteral("en"));
        QCOMPARE(translations::best({"sv_SE"}), QStringLiteral("it"));
        QCOMPARE(translations::best({}), QStringLiteral("it"));
    }
    void datesFollow() {
        translations::install("it");
        QCOMPARE(QLocale().toString(QDate(2026, 11, 23), QStringLiteral("d MMMM")),
                 QStringLiteral("23 novembre"));
        translations::install("en");
        QCOMPARE(QLocale().toString(QDate(2026, 11, 23), QStringLiteral("MMMM d")),
                 QStringLiteral("November 23"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "test_language.moc"
