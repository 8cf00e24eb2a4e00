// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using bench::rightPin;

namespace {

const std::string selectIdCarta = "00A4080C0410001003";
const std::string selectWithFci = "00A408000410001003";

virtualcard::CardProfile lot(int keyBits, pcsc::Protocol protocol,
                             const virtualcard::Quirks& quirks = {}) {
    auto profile = Bench::profileWith(quirks);
    profile.keyBits = keyBits;
    profile.protocol = protocol;
    return profile;
}

}  // namespace

class TestChip : public QObject {
    Q_OBJECT
  private slots:
    void unknownInstructionsAndClasses() {
        Bench card;
        QCOMPARE(card.send("00D6000001AA"), std::string("6D00"));
        QCOMPARE(card.send("80A4080C0410001003"), std::string("6E00"));
        QCOMPARE(card.send("0CA4080C0410001003"), std::string("6E00"));
    }

    void lengthsThatDoNotAddUp() {
        Bench card;
        QCOMPARE(card.send("00A408"), std::string("6700"));
        QCOMPARE(card.send("00A4080C0510001003"), std::string("6700"));
    }

    void olderLotRefusesExtendedCommands() {
        Bench older(lot(1024, pcsc::Protocol::T1));
        older.send(selectIdCarta);
        QCOMPARE(older.send("00B00000000010"), std::string("6700"));
        Bench refusing(Bench::profileWith({.refuseExtended = true}));
        refusing.send(selectIdCarta);
        QCOMPARE(refusing.send("00B00000000010"), std::string("6700"));
    }

    void t0FetchesAnswers() {
        Bench card(lot(2048, pcsc::Protocol::T0));
        QCOMPARE(card.send(selectWithFci), std::string("6120"));
        const auto fci = card.send("00C0000020");
        QCOMPARE(fci.substr(0, 12), std::string("6F1E80020010"));
        QCOMPARE(card.send("00C0000020"), std::string("6985"));
    }

    void otherCommandDropsTheAnswer() {
        Bench card(lot(2048, pcsc::Protocol::T0));
        card.send(selectWithFci);
        card.send("00B0000010");
        QCOMPARE(card.send("00C0000020"), std::string("6985"));
    }

    void t0LengthsAreExact() {
        Bench card(lot(2048, pcsc::Protocol::T0));
        card.send(selectIdCarta);
        QCOMPARE(card.send("00B0000000"), std::string("6C10"));
        QCOMPARE(card.status("00B0000010"), std::string("9000"));
    }

    void t0AnswersWithT1() {
        Bench card(Bench::profileWith({.t0Answers = true}));
        QCOMPARE(card.send(selectWithFci + "00"), std::string("6120"));
        QCOMPARE(card.status("00C0000000"), std::string("9000"));
    }

    void chainedCommandIsOneCommand() {
        Bench card;
        QCOMPARE(card.send("10200010043132333"
                           "4"),
                 std::string("9000"));
        QCOMPARE(card.send("002000100435FFFFFF"), std::string("9000"));
        QVERIFY(card.card().pinVerified());
    }

    void brokenChainIsForgotten() {
        Bench card;
        card.send("102000100431323334");
        QCOMPARE(card.send(selectIdCarta), std::string("6883"));
        QCOMPARE(card.send(selectIdCarta), std::string("9000"));
        QCOMPARE(card.send("002000100435FFFFFF"), std::string("6700"));
    }

    void endlessChainIsRefused() {
        Bench card;
        const std::string part = "102A8086FF" + std::string(2 * 255, '0');
        std::string answer = "9000";
        for (int i = 0; i < 100 && answer == "9000"; ++i) answer = card.send(part);
        QCOMPARE(answer, std::string("6700"));
    }

    void chainingCanBeRefused() {
        Bench card(Bench::profileWith({.refuseChaining = true}));
        QCOMPARE(card.send("102000100431323334"), std::string("6E00"));
        QCOMPARE(card.send(rightPin), std::string("9000"));
    }

    void resetForgetsWhatWasSelectedAndChained() {
        Bench card;
        card.send(selectIdCarta);
        card.send("102000100431323334");
        card.card().powerOn();
        QCOMPARE(card.send("00B0000010"), std::string("6986"));
    }
};

QTEST_APPLESS_MAIN(TestChip)
#include "test_chip.moc"
