// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/card_number.h"

class TestCardNumber : public QObject {
    Q_OBJECT
  private slots:
    void isMadeFromIdCarta_data();
    void isMadeFromIdCarta();
    void otherCardsHaveNone_data();
    void otherCardsHaveNone();
    void checksLuhn_data();
    void checksLuhn();
};

void TestCardNumber::isMadeFromIdCarta_data() {
    QTest::addColumn<QString>("idCarta");
    QTest::addColumn<QString>("number");
    QTest::newRow("specimen") << "6030123456789008"
                              << "80380000301234567890";
    QTest::newRow("all zeros behind") << "6030000000000000"
                                      << "80380000300000000003";
    QTest::newRow("Toscana") << "6090111122223333"
                             << "80380000901111222236";
}

void TestCardNumber::isMadeFromIdCarta() {
    QFETCH(QString, idCarta);
    const auto number = core::cardNumberFromIdCarta(idCarta);
    QVERIFY(number.has_value());
    QTEST(*number, "number");
    QVERIFY(core::endsInLuhnDigit(*number));
}

void TestCardNumber::otherCardsHaveNone_data() {
    QTest::addColumn<QString>("idCarta");
    QTest::newRow("empty") << QString();
    QTest::newRow("15 digits") << "603012345678900";
    QTest::newRow("17 digits") << "60301234567890081";
    QTest::newRow("a letter") << "603012345678900A";
    QTest::newRow("digits of another script") << QStringLiteral("6030١٢٣٤56789008");
    QTest::newRow("an operator's card") << "8030123456789008";
}

void TestCardNumber::otherCardsHaveNone() {
    QFETCH(QString, idCarta);
    QVERIFY(!core::cardNumberFromIdCarta(idCarta).has_value());
}

void TestCardNumber::checksLuhn_data() {
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("holds");
    QTest::newRow("ISO 7812's example") << "79927398713" << true;
    QTest::newRow("one digit changed") << "79927398714" << false;
    QTest::newRow("two swapped") << "79927398731" << false;
    QTest::newRow("ID_Carta") << "6030123456789008" << true;
    QTest::newRow("two zeros") << "00" << true;
    QTest::newRow("one digit") << "0" << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a blank") << "7992739871 3" << false;
}

void TestCardNumber::checksLuhn() {
    QFETCH(QString, digits);
    QTEST(core::endsInLuhnDigit(digits), "holds");
}

QTEST_APPLESS_MAIN(TestCardNumber)
#include "test_card_number.moc"
