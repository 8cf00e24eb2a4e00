// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/card_number.h"

using core::CardNumber;
using core::CardNumberFault;

Q_DECLARE_METATYPE(core::CardNumberFault)

class TestCardNumber : public QObject {
    Q_OBJECT
  private slots:
    void isMadeFromIdCarta_data();
    void isMadeFromIdCarta();
    void otherCardsHaveNone_data();
    void otherCardsHaveNone();
    void checksLuhn_data();
    void checksLuhn();
    void takesBothForms_data();
    void takesBothForms();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
    void aWrongLastDigitIsOnlyAHint();
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

void TestCardNumber::takesBothForms_data() {
    QTest::addColumn<QString>("typed");
    QTest::newRow("ten digits") << "0041270835";
    QTest::newRow("grouped") << " 00412 70835 ";
    QTest::newRow("twenty") << "80380000300041270835";
    QTest::newRow("as printed") << "80380 00030 00412 70835";
    QTest::newRow("pasted with a line end") << "80380000300041270835\r\n";
    QTest::newRow("fixed blanks") << QStringLiteral("00412\u00A070835");
    QTest::newRow("prefix of the page and ten digits")
        << core::cardNumberPrefix.toString() + "0041270835";
}

// R25
void TestCardNumber::takesBothForms() {
    QFETCH(QString, typed);
    const auto number = CardNumber::parse(typed);
    QVERIFY(number.has_value());
    QCOMPARE(number->user(), QStringLiteral("0041270835"));
    QCOMPARE(number->whole(), QStringLiteral("80380000300041270835"));
    QCOMPARE(number->grouped(), QStringLiteral("00412 70835"));
}

void TestCardNumber::namesTheFirstFault_data() {
    using enum CardNumberFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CardNumberFault>("fault");
    QTest::newRow("nothing") << QString() << empty;
    QTest::newRow("blanks") << "  " << empty;
    QTest::newRow("a letter for a digit") << "O041270835" << characters;
    QTest::newRow("a codice fiscale") << "RSSMRA62B25C014Z" << characters;
    QTest::newRow("digits of another script") << QStringLiteral("٠٠٤١٢٧٠٨٣٥") << characters;
    QTest::newRow("9") << "041270835" << length;
    QTest::newRow("11") << "00412708350" << length;
    QTest::newRow("19") << "8038000030041270835" << length;
    QTest::newRow("21") << "803800003000412708350" << length;
    QTest::newRow("the last five, for other services") << "70835" << length;
    QTest::newRow("Toscana") << "80380 00090 00412 70835" << otherRegion;
    QTest::newRow("not Italy") << "80756000300041270835" << otherRegion;
    QTest::newRow("zeros of another region") << "80380000900000000000" << otherRegion;
    QTest::newRow("zeros") << "0000000000" << zero;
    QTest::newRow("zeros behind the prefix") << "80380 00030 00000 00000" << zero;
}

void TestCardNumber::namesTheFirstFault() {
    QFETCH(QString, typed);
    QFETCH(CardNumberFault, fault);
    const auto number = CardNumber::parse(typed);
    QVERIFY(!number.has_value());
    QCOMPARE(static_cast<int>(number.error()), static_cast<int>(fault));
}

// R24: never refused.
void TestCardNumber::aWrongLastDigitIsOnlyAHint() {
    int fitting = 0;
    for (int last = 0; last < 10; ++last) {
        const auto number = CardNumber::parse(QStringLiteral("004127083%1").arg(last));
        QVERIFY(number.has_value());
        fitting += number->fitsLuhn() ? 1 : 0;
    }
    QCOMPARE(fitting, 1);
    QVERIFY(
        CardNumber::parse(core::cardNumberFromIdCarta(u"6030123456789008").value())->fitsLuhn());
}

QTEST_APPLESS_MAIN(TestCardNumber)
#include "test_card_number.moc"
