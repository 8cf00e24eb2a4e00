// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/cards/card_registry.h"

class TestCnsLot : public QObject {
    Q_OBJECT
  private slots:
    // The answers to reset that are known in public (cns-card 1).
    void theLotHasAName_data() {
        QTest::addColumn<QByteArray>("atr");
        QTest::addColumn<QByteArray>("name");
        const auto row = [](const char* name, const char* atr) {
            QTest::newRow(name) << QByteArray(atr) << QByteArray(name);
        };
        row("Athena", "3BDF18008131FE7D006B150C0181011101434E53103180E8");
        row("Siemens CardOS", "3BFF1800FFC10A31FE55006B0508C805011101434E531031800C");
        row("STIncard", "3BFF1800FF8131FE55006B02090200011101434E531031808F");
        row("ST 2021", "3BFF1800FF8131FE55006B02091617011101434E531131808D");
        row("ACe/ACx 2021", "3BFF1800008131FE45006B05052000012101434E5310318079");
        row("ACe 2025", "3BFF1800FF8131FE4D006B0404B85B01F101434E531031809D");
        row("Oberthur", "3B1F18006B05051000012101434E53103180");
    }
    void theLotHasAName() {
        QFETCH(QByteArray, atr);
        const auto name = pcsc::lotName(pcsc::fromHex(atr.toStdString()).value());
        QTEST(QByteArray(name.data(), static_cast<qsizetype>(name.size())), "name");
    }

    void anUnknownOneHasNone() {
        const auto of = [](std::string_view atr) {
            return pcsc::lotName(pcsc::fromHex(atr).value());
        };
        QVERIFY(of("3B1F18006B77770000012101434E53103180").empty());  // a CNS of another maker
        QVERIFY(of("3B80800101").empty());
        QVERIFY(of("").empty());
    }
};

QTEST_APPLESS_MAIN(TestCnsLot)
#include "test_cns_lot.moc"
