// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using bench::rightPin;

namespace {

const std::string restore = "0022F30300";
const std::string useDecipherKey = "0022F1B803830101";
const std::string useSignatureKey = "0022F1B603830101";

/// A block of `size` bytes, each byte another, so that a turned one is seen.
pcsc::Bytes block(std::size_t size) {
    pcsc::Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 7 % 251);
    return bytes;
}

std::string hexByte(std::size_t value) {
    return pcsc::toHex(pcsc::Bytes{static_cast<std::uint8_t>(value & 0xFFU)});
}

std::string decipher1024() {
    return "002A80868100" + pcsc::toHex(block(128)) + "00";
}
std::string decipher2048() {
    return "002A808600010100" + pcsc::toHex(block(256)) + "0000";
}
std::string expected(std::size_t size) {
    return pcsc::toHex(bench::reversed(block(size))) + "9000";
}

Bench cardWith(int bits, virtualcard::Layout layout = virtualcard::Layout::classic) {
    auto profile = Bench::profileWith({});
    profile.keyBits = bits;
    profile.layout = layout;
    return Bench(profile);
}

void makeReady(Bench& card) {
    for (const auto& command : {rightPin, restore, useDecipherKey})
        QCOMPARE(card.send(command), std::string("9000"));
}

}  // namespace

class TestKeyCommands : public QObject {
    Q_OBJECT
  private slots:
    void decipherWith1024() {
        auto card = cardWith(1024);
        makeReady(card);
        QCOMPARE(card.send(decipher1024()), expected(128));
    }

    void decipherWith2048() {
        auto card = cardWith(2048);
        makeReady(card);
        QCOMPARE(card.send(decipher2048()), expected(256));
        QCOMPARE(card.send(decipher2048()), expected(256));  // one PIN serves several signatures
    }

    void signWithTheOtherTemplate() {
        auto card = cardWith(1024);
        card.send(rightPin);
        card.send(restore);
        QCOMPARE(card.send(useSignatureKey), std::string("9000"));
        QCOMPARE(card.send("002A9E9A80" + pcsc::toHex(block(128)) + "00"), expected(128));
        QCOMPARE(card.send(decipher1024()), std::string("6985"));  // that template has no key
    }

    void withoutPin() {
        auto card = cardWith(2048);
        card.send(restore);
        card.send(useDecipherKey);
        QCOMPARE(card.send(decipher2048()), std::string("6982"));
    }

    void withoutEnvironment() {
        auto card = cardWith(2048);
        card.send(rightPin);
        QCOMPARE(card.send(decipher2048()), std::string("6985"));
        card.send(useDecipherKey);
        QCOMPARE(card.send(decipher2048()),
                 std::string("6985"));  // set, but no environment restored
        card.send(restore);
        QCOMPARE(card.send(decipher2048()),
                 std::string("6985"));  // restored, and so no key set any more
    }

    void resetForgetsTheEnvironment() {
        auto card = cardWith(2048);
        makeReady(card);
        card.card().powerOn();
        card.send(rightPin);
        QCOMPARE(card.send(decipher2048()), std::string("6985"));
    }

    void idemiaNeedsItsDirectory() {
        auto card = cardWith(2048, virtualcard::Layout::idemia2021);
        card.send(rightPin);
        card.send(restore);
        QCOMPARE(card.send(useDecipherKey), std::string("6A88"));
        QCOMPARE(card.send("0022F1B803830102"), std::string("9000"));
        QCOMPARE(card.send(decipher2048()), std::string("6984"));
        QCOMPARE(card.send("00A4080C0414009002"), std::string("9000"));
        QCOMPARE(card.send(decipher2048()), expected(256));
    }

    void malformedEnvironments_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("answer");
        QTest::newRow("no such environment") << "0022F30100"
                                             << "6A88";
        QTest::newRow("restore with data") << "0022F30301AA"
                                           << "6700";
        QTest::newRow("no such key") << "0022F1B803830105"
                                     << "6A88";
        QTest::newRow("no key at all") << "0022F1B803800112"
                                       << "6A80";
        QTest::newRow("cut in the middle") << "0022F1B8028301"
                                           << "6A80";
        QTest::newRow("no such template") << "0022F1AA03830101"
                                          << "6A86";
        QTest::newRow("neither set nor restore") << "0022F2B803830101"
                                                 << "6A86";
    }

    void malformedEnvironments() {
        QFETCH(QString, command);
        QFETCH(QString, answer);
        QCOMPARE(Bench().send(command.toStdString()), answer.toStdString());
    }

    void keyReferenceIsFoundAmongOtherTags() {
        Bench card;
        QCOMPARE(card.send("002241B8"
                           "06"
                           "800112"
                           "840101"),
                 std::string("9000"));
    }

    void malformedOperations() {
        auto card = cardWith(1024);
        makeReady(card);
        QCOMPARE(card.send("002A8086"), std::string("6700"));
        QCOMPARE(card.send("002A80860300AABB00"), std::string("6700"));
        QCOMPARE(card.send("002A808681"
                           "02" +
                           pcsc::toHex(block(128)) + "00"),
                 std::string("6A80"));
        QCOMPARE(card.send("002A80A8"
                           "02AABB00"),
                 std::string("6A86"));
    }

    void blockBeyondTheModulusIsRefused() {
        auto profile = Bench::profileWith({});
        profile.keyBits = 1024;
        auto card = std::make_shared<virtualcard::VirtualCard>(
            profile, [](pcsc::ByteView) { return pcsc::Bytes{}; });
        card->powerOn();
        for (const auto& command : {rightPin, restore, useDecipherKey})
            card->transmit(bench::hex(command));
        QCOMPARE(pcsc::toHex(card->transmit(bench::hex(decipher1024())).value()),
                 std::string("6A80"));
    }

    void challengesAreRandom() {
        Bench card;
        const auto first = card.send("0084000010");
        QCOMPARE(first.size(), std::size_t{16 * 2 + 4});
        QVERIFY(first != card.send("0084000010"));
        QCOMPARE(card.send("0084000000").size(), std::size_t{256 * 2 + 4});
        QCOMPARE(card.send("00840000"), std::string("6700"));
        QCOMPARE(card.send("0084010010"), std::string("6A86"));
    }

    void idemiaGivesShortChallenges() {
        auto card = cardWith(2048, virtualcard::Layout::idemia2021);
        QCOMPARE(card.send("0084000020").size(), std::size_t{32 * 2 + 4});
        QCOMPARE(card.send("0084000021"), std::string("6700"));
    }

    void t0SignsIn2048WithChainingAndGetResponse() {
        auto profile = Bench::profileWith({});
        profile.protocol = pcsc::Protocol::T0;
        Bench card(profile);
        makeReady(card);
        const auto data = "00" + pcsc::toHex(block(256));
        const std::size_t half = 2 * 200;
        QCOMPARE(card.send("102A8086" + hexByte(200) + data.substr(0, half)), std::string("9000"));
        QCOMPARE(card.send("002A8086" + hexByte(57) + data.substr(half)), std::string("6100"));
        QCOMPARE(card.send("00C0000000"), expected(256));
    }
};

QTEST_APPLESS_MAIN(TestKeyCommands)
#include "test_key_commands.moc"
