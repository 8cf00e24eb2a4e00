// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "core/codes/telephone.h"

using core::Telephone;
using core::TelephoneFault;

Q_DECLARE_METATYPE(core::TelephoneFault)

class TestTelephone : public QObject {
    Q_OBJECT
  private slots:
    void takesNumbersAsTyped_data();
    void takesNumbersAsTyped();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
};

void TestTelephone::takesNumbersAsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("international");
    QTest::addColumn<bool>("mobile");
    QTest::newRow("mobile") << "3331234482"
                            << "+393331234482" << true;
    QTest::newRow("with +39") << "+39 333 123 4482"
                              << "+393331234482" << true;
    QTest::newRow("with 0039") << "0039-333.1234482"
                               << "+393331234482" << true;
    QTest::newRow("fixed line") << "(02) 555-0100"
                                << "+39025550100" << false;
    QTest::newRow("long dashes") << QStringLiteral("02–555—0100") << "+39025550100" << false;
    QTest::newRow("Monza begins with 039") << "039 555010"
                                           << "+39039555010" << false;
    QTest::newRow("shortest") << "020100"
                              << "+39020100" << false;
    QTest::newRow("longest") << "+39 012345678901234"
                             << "+39012345678901234" << false;
    QTest::newRow("Switzerland") << "+41 91 555 01 00"
                                 << "+41915550100" << true;
    QTest::newRow("Switzerland, dialled") << "0041 91 5550100"
                                          << "+41915550100" << true;
}

// R61
void TestTelephone::takesNumbersAsTyped() {
    QFETCH(QString, typed);
    QFETCH(bool, mobile);
    const auto number = Telephone::parse(typed);
    QVERIFY(number.has_value());
    QTEST(number->international(), "international");
    QCOMPARE(number->maybeMobile(), mobile);
    QCOMPARE(number->ends(), number->international().right(3));
}

void TestTelephone::namesTheFirstFault_data() {
    using enum TelephoneFault;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TelephoneFault>("fault");
    QTest::newRow("nothing") << "" << empty;
    QTest::newRow("only marks") << "(-) ." << empty;
    QTest::newRow("only the prefix") << "+39 " << empty;
    QTest::newRow("a letter") << "333 123448O" << characters;
    QTest::newRow("two numbers") << "3331234482/3" << characters;
    QTest::newRow("a + inside") << "333+1234482" << characters;
    QTest::newRow("only a +") << "+" << characters;
    QTest::newRow("digits of another script") << QStringLiteral("٣٣٣١٢٣٤٤٨٢") << characters;
    QTest::newRow("5") << "02010" << length;
    QTest::newRow("16") << "0123456789012345" << length;
    QTest::newRow("5 behind the prefix") << "+39 02010" << length;
    QTest::newRow("a service number") << "800030606" << start;
    QTest::newRow("the prefix forgotten") << "5550100" << start;
    QTest::newRow("with the prefix") << "+39 800030606" << start;
    QTest::newRow("no country begins with 0") << "+0395550100" << start;
}

void TestTelephone::namesTheFirstFault() {
    QFETCH(QString, typed);
    QFETCH(TelephoneFault, fault);
    const auto number = Telephone::parse(typed);
    QVERIFY(!number.has_value());
    QCOMPARE(static_cast<int>(number.error()), static_cast<int>(fault));
}

QTEST_APPLESS_MAIN(TestTelephone)
#include "test_telephone.moc"
