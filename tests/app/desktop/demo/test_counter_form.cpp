// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/demo/counter_form.h"

#include <QTest>

using desktop::CounterForm;
using Field = CounterForm::Field;

class TestCounterForm : public QObject {
    Q_OBJECT
  private slots:
    void theSpecimenCanBeSent() {
        const auto form = CounterForm::specimen();
        QVERIFY(form.faults(today).empty());
        const QJsonObject request = form.request(today);
        QCOMPARE(request["codiceFiscale"].toString(), QStringLiteral("RSSMRA62B25C014Z"));
        QCOMPARE(request["cardNumber"].toString(), QStringLiteral("0041270839"));
        QCOMPARE(request["mobile"].toString(), QStringLiteral("3330000482"));
        QCOMPARE(request["birthDate"].toString(), QStringLiteral("1962-02-25"));
        QCOMPARE(request["sex"].toString(), QStringLiteral("M"));
    }

    void anEmptyFormSaysEverythingThatIsMissing() {
        const auto faults = CounterForm().faults(today);
        QVERIFY(faults.contains(Field::codiceFiscale));
        QVERIFY(faults.contains(Field::cardNumber));
        QVERIFY(faults.contains(Field::mobile));
        QVERIFY(faults.contains(Field::consent));
        QVERIFY(!faults.contains(Field::name));  // only of new citizens
    }

    void allTwentyDigitsAreTakenToo() {
        auto form = CounterForm::specimen();
        form.cardNumber = "80380 00030 00412 70839";
        QVERIFY(form.faults(today).empty());
        QCOMPARE(form.request(today)["cardNumber"].toString(), QStringLiteral("0041270839"));
    }

    void whatIsWrongIsToldAtItsField_data() {
        QTest::addColumn<QString>("cardNumber");
        QTest::addColumn<QString>("mobile");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<int>("field");
        QTest::newRow("short") << "004127083"
                               << "3330000482"
                               << "ROSSI" << int(Field::cardNumber);
        QTest::newRow("zeros") << "0000000000"
                               << "3330000482"
                               << "ROSSI" << int(Field::cardNumber);
        QTest::newRow("landline") << "0041270839"
                                  << "0212345678"
                                  << "ROSSI" << int(Field::mobile);
        QTest::newRow("half a name") << "0041270839"
                                     << "+39 333 0000482"
                                     << "" << int(Field::surname);
    }
    void whatIsWrongIsToldAtItsField() {
        QFETCH(QString, cardNumber);
        QFETCH(QString, mobile);
        QFETCH(QString, surname);
        QFETCH(int, field);
        auto form = CounterForm::specimen();
        form.cardNumber = cardNumber;
        form.mobile = mobile;
        form.surname = surname;
        const auto faults = form.faults(today);
        QCOMPARE(faults.size(), std::size_t(1));
        QVERIFY(faults.contains(Field(field)));
    }

  private:
    const QDate today{2026, 11, 23};
};

QTEST_GUILESS_MAIN(TestCounterForm)
#include "test_counter_form.moc"
