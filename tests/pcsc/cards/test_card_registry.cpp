// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using cnscards::athena;
using cnscards::Steps;
using support::ScriptedTransport;

class TestCardRegistry : public QObject {
    Q_OBJECT
  private slots:
    void recognisesFamilies_data();
    void recognisesFamilies();
    void tellsCardsCaughtByRadio();
    void proofIsAskedOfTheCard();
    void withoutProofNoDriver_data();
    void withoutProofNoDriver();
    void strangersAreAskedNothing();
    void troubleIsNotCalledAnUnknownCard();
    void aCardThatWasResetIsTakenOver();
};

void TestCardRegistry::recognisesFamilies_data() {
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<QByteArray>("family");
    QTest::newRow("Athena") << QByteArray(athena) << QByteArray("CNS");
    QTest::newRow("STIncard") << QByteArray(cnscards::stIncard) << QByteArray("CNS");
    QTest::newRow("ST 2021") << QByteArray("3BFF1800FF8131FE55006B02091617011101434E531131808D")
                             << QByteArray("CNS");
    QTest::newRow("IDEMIA 2021") << QByteArray("3BFF1800008131FE45006B05052000012101434E5310318079")
                                 << QByteArray("CNS");
    QTest::newRow("ACe 2025") << QByteArray("3BFF1800FF8131FE4D006B0404B85B01F101434E531031809D")
                              << QByteArray("CNS");
    QTest::newRow("T=0") << QByteArray("3B1F18006B150C0181011101434E53103180") << QByteArray("CNS");
    QTest::newRow("CNS elsewhere")
        << QByteArray("3B0F434E53006B150C018101110103103180") << QByteArray();
    QTest::newRow("14 historical bytes")
        << QByteArray("3B0E006B150C0181011101434E531031") << QByteArray();
    QTest::newRow("contactless") << QByteArray("3B80800101") << QByteArray();
    QTest::newRow("a bank card") << QByteArray("3B6500002063CB6800") << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void TestCardRegistry::recognisesFamilies() {
    QFETCH(QByteArray, atr);
    const auto family = pcsc::recognise(pcsc::fromHex(atr.toStdString()).value());
    QTEST(
        family ? QByteArray(family->data(), static_cast<qsizetype>(family->size())) : QByteArray(),
        "family");
}

void TestCardRegistry::tellsCardsCaughtByRadio() {
    QVERIFY(pcsc::looksContactless(pcsc::fromHex("3B80800101").value()));
    QVERIFY(!pcsc::looksContactless(pcsc::fromHex(athena).value()));
    QVERIFY(!pcsc::looksContactless({}));
}

void TestCardRegistry::proofIsAskedOfTheCard() {
    ScriptedTransport card(cnscards::proof(), pcsc::Protocol::T1, athena);
    const auto driver = pcsc::makeDriver(card);
    COMPARE_CODE(driver, support::done);
    QCOMPARE((*driver)->family(), std::string("CNS"));
    QCOMPARE(card.complaint(), std::string());
    QVERIFY(!card.busy());
}

void TestCardRegistry::withoutProofNoDriver_data() {
    QTest::addColumn<QString>("selected");
    QTest::addColumn<QString>("read");
    QTest::newRow("no such file") << "6A82" << QString();
    QTest::newRow("class unknown") << "6E00" << QString();
    QTest::newRow("not readable") << "9000"
                                  << "6982";
    QTest::newRow("15 digits") << "9000"
                               << "3630333031323334353637383930309000";
    QTest::newRow("a letter") << "9000"
                              << "363033303132333435363738393030419000";
    QTest::newRow("zeros") << "9000"
                           << "000000000000000000000000000000009000";
}

void TestCardRegistry::withoutProofNoDriver() {
    QFETCH(QString, selected);
    QFETCH(QString, read);
    Steps steps{{"00A4080C0410001003", selected.toStdString()}};
    if (!read.isEmpty()) steps.push_back({"00B0000010", read.toStdString()});
    if (read.startsWith("3630333031323334353637383930309")) steps.push_back({"00B0000F01", "6B00"});
    ScriptedTransport card(steps, pcsc::Protocol::T1, athena);
    COMPARE_CODE(pcsc::makeDriver(card), errors::cardUnknown);
    QCOMPARE(card.complaint(), std::string());
}

void TestCardRegistry::strangersAreAskedNothing() {
    ScriptedTransport card({}, pcsc::Protocol::T1, "3B6500002063CB6800");
    const auto driver = pcsc::makeDriver(card);
    COMPARE_CODE(driver, errors::cardUnknown);
    QCOMPARE(driver.error().cause, std::string("ATR 3B6500002063CB6800"));
    QVERIFY(card.sent().empty());
}

void TestCardRegistry::troubleIsNotCalledAnUnknownCard() {
    ScriptedTransport card(Steps{{"*", errors::cardRemoved}}, pcsc::Protocol::T1, athena);
    COMPARE_CODE(pcsc::makeDriver(card), errors::cardRemoved);
    ScriptedTransport busy({}, pcsc::Protocol::T1, athena);
    busy.failBegin({errors::readerGone});
    COMPARE_CODE(pcsc::makeDriver(busy), errors::readerGone);
}

void TestCardRegistry::aCardThatWasResetIsTakenOver() {
    ScriptedTransport card(cnscards::proof() + cnscards::proof(), pcsc::Protocol::T1, athena);
    card.failBegin({errors::cardReset});
    COMPARE_CODE(pcsc::makeDriver(card), support::done);
    QCOMPARE(card.reconnects(), 1);
}

QTEST_APPLESS_MAIN(TestCardRegistry)
#include "test_card_registry.moc"
