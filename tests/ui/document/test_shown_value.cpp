// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/shown_value.h"

#include <QLocale>
#include <QTest>

class TestShownValue : public QObject {
    Q_OBJECT
  private slots:
    void numbersHaveTheMarkOfTheLanguage_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("italian");
        QTest::newRow("decimals") << "13.1"
                                  << "13,1";
        QTest::newRow("zeros stay") << "0.70"
                                    << "0,70";
        QTest::newRow("a comma already") << "4,0"
                                         << "4,0";
        QTest::newRow("none") << "231"
                              << "231";
    }
    void numbersHaveTheMarkOfTheLanguage() {
        QFETCH(QString, written);
        QLocale::setDefault(QLocale(QLocale::Italian, QLocale::Italy));
        QTEST(ui::shownNumber(written), "italian");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(ui::shownNumber(written), written);
    }

    void powersOfUnits_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("shown");
        QTest::newRow("UCUM") << "10*9/L"
                              << "10⁹/L";
        QTest::newRow("caret") << "10^12/L"
                               << "10¹²/L";
        QTest::newRow("negative") << "10*-3/L"
                                  << "10⁻³/L";
        QTest::newRow("other") << "mg/dL"
                               << "mg/dL";
        QTest::newRow("square") << "mL/min/1.73m2"
                                << "mL/min/1.73m2";
        QTest::newRow("none") << ""
                              << "";
    }
    void powersOfUnits() {
        QFETCH(QString, written);
        QTEST(ui::shownUnit(written), "shown");
    }
};

QTEST_APPLESS_MAIN(TestShownValue)
#include "test_shown_value.moc"
