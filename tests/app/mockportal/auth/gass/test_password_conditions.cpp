// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/password_conditions.h"

#include <QTest>

using namespace mockportal;

class TestPasswordConditions : public QObject {
    Q_OBJECT

  private slots:  // NOLINT
    void R82_eachConditionIsToldByItsName_data() {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("failed");
        const auto row = [](const char* password, const char* failed) {
            QTest::newRow(password) << QString::fromUtf8(password) << QString::fromLatin1(failed);
        };
        row("Tre gatti sul tetto", "");
        row("nove.e.un", "length");
        row("dieci.e.un", "");
        row("gatto è già 🐈", "");  // letters of all kinds, and a cat
        QTest::newRow("64") << QString::fromLatin1("ab").repeated(32) << QString();
        QTest::newRow("65") << QString::fromLatin1("ab").repeated(32) + 'c' << "length";
        QTest::newRow("64 cats") << QString::fromUtf8("🐈a").repeated(32) << QString();
        row("tre gatti\nsul tetto", "characters");
        QTest::newRow("zero") << QString::fromUtf8("tre gatti%1sul tetto").arg(QChar(0))
                              << "characters";
        row("Password123", "common");
        row("JUVENTUS1897", "common");
        row("qualeaaaastrana", "run");
        row("qualeaAaAstrana", "run");
        row("gatto 1234 tetto", "run");
        row("gatto 4321 tetto", "run");
        row("gatto aBcD tetto", "run");
        row("gatto 123 tetto 765", "");
        row("gatto!!!!tetto", "run");
        row("gatto    tetto", "run");
        row("io sono Mario, ciao", "personal");
        row("La Famiglia d'àngelo", "personal");
        row("la famiglia DANGELO", "personal");
        row("nato 25/02/1962 qui", "personal");
        row("nato 19620225 qui", "personal");
        row("nato 250262 qui", "personal");
        row("del 1962 e basta", "");
        row("tessera 00412 70839", "personal");
        row("gatto rssmra62b25c014z", "personal");
        row("li vedo tutti qui", "");  // "Li" is too short to be looked for
    }
    void R82_eachConditionIsToldByItsName() {
        QFETCH(QString, password);
        QFETCH(QString, failed);
        QCOMPARE(failedConditions(password, person_).join(' '), failed);
    }

    void withoutFactsNothingIsPersonal() {
        QVERIFY(failedConditions(QStringLiteral("io sono Mario, ciao"), {}).isEmpty());
    }

  private:
    const PersonalFacts person_{QStringLiteral("RSSMRA62B25C014Z"),
                                QStringLiteral("MARIO LI"),
                                QStringLiteral("D'ANGELO"),
                                QDate(1962, 2, 25),
                                {QStringLiteral("0041270839")}};
};

QTEST_APPLESS_MAIN(TestPasswordConditions)
#include "test_password_conditions.moc"
