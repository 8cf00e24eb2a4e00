// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/apdu/atr.h"

using pcsc::Atr;
using pcsc::Protocol;

namespace {

std::optional<Atr> parse(std::string_view hex) {
    return Atr::parse(pcsc::fromHex(hex).value());
}

}  // namespace

class TestAtr : public QObject {
    Q_OBJECT
  private slots:
    void findsHistoricalBytes_data();
    void findsHistoricalBytes();
    void readsInterfaceBytesRoundByRound();
    void namesProtocolsOffered_data();
    void namesProtocolsOffered();
    void refusesWhatIsNoAtr_data();
    void refusesWhatIsNoAtr();
    void everyShorterAtrIsRefused();
    void knowsContactlessAnswers();
};

// Answers to reset that are public (pcsc-tools), and some made up for T=0.
void TestAtr::findsHistoricalBytes_data() {
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<QByteArray>("historical");
    QTest::newRow("Athena") << QByteArray("3BDF18008131FE7D006B150C0181011101434E53103180E8")
                            << QByteArray("006B150C0181011101434E53103180");
    QTest::newRow("Siemens") << QByteArray("3BFF1800FFC10A31FE55006B0508C805011101434E531031800C")
                             << QByteArray("006B0508C805011101434E53103180");
    QTest::newRow("IDEMIA") << QByteArray("3BFF1800008131FE45006B05052000012101434E5310318079")
                            << QByteArray("006B05052000012101434E53103180");
    QTest::newRow("T=0 only") << QByteArray("3B0F006B020900010001 01434E53113180")
                              << QByteArray("006B02090001000101434E53113180");
    QTest::newRow("T=0 first") << QByteArray("3B9F95801FC3006B02091617011101434E53113180B1")
                               << QByteArray("006B02091617011101434E53113180");
    QTest::newRow("none") << QByteArray("3B00") << QByteArray("");
    QTest::newRow("rubbish after") << QByteArray("3B0241420000") << QByteArray("4142");
}

void TestAtr::findsHistoricalBytes() {
    QFETCH(QByteArray, atr);
    const auto parsed = parse(atr.toStdString());
    QVERIFY(parsed.has_value());
    QTEST(QByteArray::fromStdString(pcsc::toHex(parsed->historicalBytes())), "historical");
}

void TestAtr::readsInterfaceBytesRoundByRound() {
    const auto atr = parse("3BFF1800FF8131FE45006B02091617011101434E53113180");
    QVERIFY(atr.has_value());
    const auto& rounds = atr->interfaceBytes();
    QCOMPARE(rounds.size(), std::size_t{3});
    QCOMPARE(rounds[0].ta, std::optional<std::uint8_t>(0x18));
    QCOMPARE(rounds[0].tc, std::optional<std::uint8_t>(0xFF));
    QVERIFY(!rounds[1].ta.has_value());
    QCOMPARE(rounds[1].td, std::optional<std::uint8_t>(0x31));
    QCOMPARE(rounds[2].ta, std::optional<std::uint8_t>(0xFE));  // IFSC
    QCOMPARE(rounds[2].tb, std::optional<std::uint8_t>(0x45));
    QVERIFY(!rounds[2].td.has_value());
}

void TestAtr::namesProtocolsOffered_data() {
    QTest::addColumn<QByteArray>("atr");
    QTest::addColumn<bool>("t0");
    QTest::addColumn<bool>("t1");
    QTest::newRow("T=1") << QByteArray("3BDF18008131FE7D006B150C0181011101434E53103180E8") << false
                         << true;
    QTest::newRow("silent") << QByteArray("3B02 4142") << true << false;
    QTest::newRow("TA1 only") << QByteArray("3B12 18 4142") << true << false;
    QTest::newRow("both") << QByteArray("3B82 80 01 4142") << true << true;
    QTest::newRow("T=0 and T=15") << QByteArray("3B82 80 1F C1 4142") << true << false;
}

void TestAtr::namesProtocolsOffered() {
    QFETCH(QByteArray, atr);
    const auto parsed = parse(atr.toStdString());
    QVERIFY(parsed.has_value());
    QTEST(parsed->offers(Protocol::T0), "t0");
    QTEST(parsed->offers(Protocol::T1), "t1");
}

void TestAtr::refusesWhatIsNoAtr_data() {
    QTest::addColumn<QByteArray>("atr");
    QTest::newRow("empty: a mute card") << QByteArray("");
    QTest::newRow("TS alone") << QByteArray("3B");
    QTest::newRow("wrong TS") << QByteArray("3C024142");
    QTest::newRow("interface byte missing") << QByteArray("3B10");
    QTest::newRow("endless rounds") << QByteArray("3B80808080");
    QTest::newRow("historical bytes missing") << QByteArray("3B0F414243");
}

void TestAtr::refusesWhatIsNoAtr() {
    QFETCH(QByteArray, atr);
    QVERIFY(!parse(atr.toStdString()).has_value());
}

void TestAtr::everyShorterAtrIsRefused() {
    const auto whole = pcsc::fromHex("3BFF1800FF8131FE55006B02091617011101434E53113180").value();
    QVERIFY(Atr::parse(whole).has_value());
    for (std::size_t size = 0; size < whole.size(); ++size)
        QVERIFY(!Atr::parse(pcsc::ByteView(whole).first(size)).has_value());
}

void TestAtr::knowsContactlessAnswers() {
    QVERIFY(parse("3B80800101")->looksContactless());
    QVERIFY(parse("3B8B80010031C1640811223300009000")->looksContactless());
    QVERIFY(!parse("3BDF18008131FE7D006B150C0181011101434E53103180E8")->looksContactless());
    QVERIFY(!parse("3B024142")->looksContactless());
}

QTEST_APPLESS_MAIN(TestAtr)
#include "test_atr.moc"
