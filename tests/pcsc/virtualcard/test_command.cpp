// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/virtualcard/command.h"
#include "tests/pcsc/virtualcard/bench.h"

using bench::hex;
using pcsc::Protocol;
using virtualcard::parseCommand;

namespace {

std::string masked(const char* apdu) {
    return pcsc::toHex(virtualcard::maskSecrets(hex(apdu)));
}

}  // namespace

class TestCommand : public QObject {
    Q_OBJECT
  private slots:
    void lengthsOfT1_data() {
        QTest::addColumn<QString>("apdu");
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("expected");
        QTest::newRow("case 1") << "00200010"
                                << "" << -1;
        QTest::newRow("case 2") << "00B0000010"
                                << "" << 16;
        QTest::newRow("case 2, Le zero") << "00B0000000"
                                         << "" << 256;
        QTest::newRow("case 3") << "00A4000C023F00"
                                << "3F00" << -1;
        QTest::newRow("case 4") << "00A40000023F0010"
                                << "3F00" << 16;
        QTest::newRow("case 4, Le zero") << "00A40000023F0000"
                                         << "3F00" << 256;
        QTest::newRow("extended case 2") << "00B00000000200"
                                         << "" << 512;
        QTest::newRow("extended case 2, Le zero") << "00B00000000000"
                                                  << "" << 65536;
        QTest::newRow("extended case 3") << "002A8086000002AABB"
                                         << "AABB" << -1;
        QTest::newRow("extended case 4") << "002A8086000002AABB0000"
                                         << "AABB" << 65536;
    }

    void lengthsOfT1() {
        QFETCH(QString, apdu);
        QFETCH(QString, data);
        QFETCH(int, expected);
        const auto command = parseCommand(hex(apdu.toStdString()), Protocol::T1);
        QVERIFY(command.has_value());
        QCOMPARE(pcsc::toHex(command->data), data.toStdString());
        QCOMPARE(command->expected ? static_cast<int>(*command->expected) : -1, expected);
        QCOMPARE(command->extended, QByteArray(QTest::currentDataTag()).startsWith("extended"));
    }

    void badLengthsAreRefused_data() {
        QTest::addColumn<QString>("apdu");
        QTest::newRow("nothing") << "";
        QTest::newRow("no whole header") << "002000";
        QTest::newRow("data missing") << "00A4000C023F";
        QTest::newRow("two bytes too many") << "00A4000C023F000000";
        QTest::newRow("extended, cut") << "00B000000000";
        QTest::newRow("extended, data missing") << "002A8086000003AABB";
        QTest::newRow("extended, half a Le") << "002A8086000002AABB00";
        QTest::newRow("extended, Lc zero with data") << "002A8086000000AABB";
    }

    void badLengthsAreRefused() {
        QFETCH(QString, apdu);
        QVERIFY(!parseCommand(hex(apdu.toStdString()), Protocol::T1).has_value());
    }

    void t0HasNoExtendedLengthsAndIgnoresLeAfterData() {
        QVERIFY(!parseCommand(hex("00B00000000200"), Protocol::T0).has_value());
        const auto query = parseCommand(hex("0020001000"), Protocol::T0);
        QVERIFY(query && query->data.empty());
        const auto select = parseCommand(hex("00A40000023F0000"), Protocol::T0);
        QVERIFY(select.has_value());
        QCOMPARE(pcsc::toHex(select->data), std::string("3F00"));
    }

    void headerIsReadWhole() {
        const auto command = parseCommand(hex("102A9E9A"), Protocol::T1);
        QVERIFY(command.has_value());
        QCOMPARE(command->cla, std::uint8_t{0x10});
        QCOMPARE(command->ins, std::uint8_t{0x2A});
        QCOMPARE(command->p1p2(), std::uint16_t{0x9E9A});
    }

    void pinBlocksAreMasked() {
        QCOMPARE(masked("00200010083132333435FFFFFF"), std::string("0020001008FFFFFFFFFFFFFFFF"));
        QCOMPARE(masked("00240010103132333435FFFFFF3938373635FFFFFF"),
                 std::string("0024001010FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF"));
        QCOMPARE(masked("002C0110083837363534333231"), std::string("002C011008FFFFFFFFFFFFFFFF"));
        QCOMPARE(masked("00200010000008"
                        "3132333435FFFFFF"),
                 std::string("00200010000008FFFFFFFFFFFFFFFF"));
        QCOMPARE(masked("10210010023132"), std::string("1021001002FFFF"));
    }

    void othersAreNotMasked() {
        QCOMPARE(masked("00A4080C0411001102"), std::string("00A4080C0411001102"));
        QCOMPARE(masked("00200010"), std::string("00200010"));
        QCOMPARE(masked("0020001000"), std::string("0020001000"));
        QCOMPARE(masked("0022F1B803830101"), std::string("0022F1B803830101"));
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "test_command.moc"
