// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <string_view>

#include "pcsc/apdu/command_apdu.h"
#include "tests/support/freed_memory.h"

using pcsc::CommandApdu;
using pcsc::CommandHeader;
using pcsc::WipedBytes;

namespace {

QByteArray hex(pcsc::ByteView bytes) {
    return QByteArray::fromStdString(pcsc::toHex(bytes));
}

std::string_view pin() {
    return "12345\xFF\xFF\xFF";
}

}  // namespace

class TestCommandApdu : public QObject {
    Q_OBJECT
  private slots:
    void encodesEachCase_data();
    void encodesEachCase();
    void t0HasAFifthByteAndNoLeAfterData_data();
    void t0HasAFifthByteAndNoLeAfterData();
    void onlyLongOnesNeedTheExtendedForm();
    void anotherLeLeavesTheRestAlone();
    void memoryIsWipedBeforeItGoesBack();
};

void TestCommandApdu::encodesEachCase_data() {
    QTest::addColumn<int>("dataSize");
    QTest::addColumn<qulonglong>("le");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("size");
    const qulonglong all = CommandApdu::leAll;
    QTest::newRow("1") << 0 << 0ULL << QByteArray("00A40102") << QByteArray("02") << 4;
    QTest::newRow("2 short") << 0 << 252ULL << QByteArray("00A40102FC") << QByteArray("FC") << 5;
    QTest::newRow("2 short, 256") << 0 << 256ULL << QByteArray("00A4010200") << QByteArray("") << 5;
    QTest::newRow("2 short, all") << 0 << all << QByteArray("00A4010200") << QByteArray("") << 5;
    QTest::newRow("2 extended") << 0 << 257ULL << QByteArray("00A40102000101") << QByteArray("")
                                << 7;
    QTest::newRow("3 short") << 2 << 0ULL << QByteArray("00A4010202") << QByteArray("5555") << 7;
    QTest::newRow("3 short, 255") << 255 << 0ULL << QByteArray("00A40102FF55") << QByteArray("55")
                                  << 260;
    QTest::newRow("3 extended") << 256 << 0ULL << QByteArray("00A4010200010055") << QByteArray("55")
                                << 263;
    QTest::newRow("4 short") << 2 << 16ULL << QByteArray("00A40102025555") << QByteArray("10") << 8;
    QTest::newRow("4 short, all") << 129 << all << QByteArray("00A401028155") << QByteArray("5500")
                                  << 135;
    QTest::newRow("4 extended, all")
        << 257 << all << QByteArray("00A4010200010155") << QByteArray("550000") << 266;
    QTest::newRow("4 extended by Le")
        << 2 << 300ULL << QByteArray("00A401020000025555") << QByteArray("012C") << 11;
}

void TestCommandApdu::encodesEachCase() {
    QFETCH(int, dataSize);
    QFETCH(qulonglong, le);
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, end);
    QFETCH(int, size);
    const CommandApdu command({0x00, 0xA4, 0x01, 0x02},
                              WipedBytes(static_cast<std::size_t>(dataSize), 0x55), le);
    const auto encoded = command.encode();
    QCOMPARE(encoded.size(), static_cast<std::size_t>(size));
    QVERIFY2(hex(encoded).startsWith(beginning), hex(encoded));
    QVERIFY2(hex(encoded).endsWith(end), hex(encoded));
}

void TestCommandApdu::t0HasAFifthByteAndNoLeAfterData_data() {
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<qulonglong>("le");
    QTest::addColumn<QByteArray>("encoded");
    const qulonglong all = CommandApdu::leAll;
    QTest::newRow("case 1") << QByteArray() << 0ULL << QByteArray("00A4010200");
    QTest::newRow("case 2") << QByteArray() << 252ULL << QByteArray("00A40102FC");
    QTest::newRow("case 2, all") << QByteArray() << all << QByteArray("00A4010200");
    QTest::newRow("case 3") << QByteArray("\x11\x02") << 0ULL << QByteArray("00A40102021102");
    QTest::newRow("case 4") << QByteArray("\x11\x02") << all << QByteArray("00A40102021102");
}

void TestCommandApdu::t0HasAFifthByteAndNoLeAfterData() {
    QFETCH(QByteArray, data);
    QFETCH(qulonglong, le);
    const CommandApdu command({0x00, 0xA4, 0x01, 0x02}, WipedBytes(data.begin(), data.end()), le);
    QTEST(hex(command.encodeT0()), "encoded");
}

void TestCommandApdu::onlyLongOnesNeedTheExtendedForm() {
    const CommandHeader header{};
    QVERIFY(CommandApdu(header, WipedBytes(255), CommandApdu::leAll).fitsShort());
    QVERIFY(CommandApdu(header, {}, 256).fitsShort());
    QVERIFY(!CommandApdu(header, {}, 257).fitsShort());
    QVERIFY(!CommandApdu(header, WipedBytes(256)).fitsShort());
}

void TestCommandApdu::anotherLeLeavesTheRestAlone() {
    const CommandApdu command({0x00, 0xB0, 0x00, 0xFC}, {}, 252);
    QCOMPARE(hex(command.withLe(16).encode()), QByteArray("00B000FC10"));
    QCOMPARE(hex(command.encode()), QByteArray("00B000FCFC"));
}

void TestCommandApdu::memoryIsWipedBeforeItGoesBack() {
    support::watchFreedMemory("12345\xFF\xFF");
    { const pcsc::Bytes plain(pin().begin(), pin().end()); }
    QCOMPARE(support::freedBlocksWithPattern(), 1);  // the watch works
    support::watchFreedMemory("12345\xFF\xFF");
    {
        const CommandApdu verify({0x00, 0x20, 0x00, 0x10}, {pin().begin(), pin().end()});
        const auto encoded = verify.encode();
        WipedBytes grown = encoded;
        grown.resize(4096);
        QCOMPARE(verify.withLe(1).encodeT0(), encoded);
    }
    QCOMPARE(support::freedBlocksWithPattern(), 0);
}

QTEST_APPLESS_MAIN(TestCommandApdu)
#include "test_command_apdu.moc"
