// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using bench::rightPin;
using bench::wrongPin;

namespace {

const std::string query = "00200010";
const std::string newPin = "3938373635FFFFFF";
const std::string verifyNewPin = "0020001008" + newPin;
const std::string changePin =
    "0024001010"
    "3132333435FFFFFF" +
    newPin;
const std::string changeWithWrongPin =
    "0024001010"
    "3030303030FFFFFF" +
    newPin;
const std::string unblock =
    "002C001010"
    "3837363534333231" +
    newPin;
const std::string unblockWithWrongPuk =
    "002C001010"
    "3131313131313131" +
    newPin;

Bench blockedCard() {
    Bench card;
    for (int i = 0; i < 3; ++i) card.send(wrongPin);
    return card;
}

}  // namespace

class TestPinCommands : public QObject {
    Q_OBJECT
  private slots:
    void rightPinOpens() {
        Bench card;
        QCOMPARE(card.send(rightPin), std::string("9000"));
        QVERIFY(card.card().pinVerified());
        QCOMPARE(card.card().pinTriesLeft(), 3);
    }

    void wrongPinCostsOneTryEach() {
        Bench card;
        QCOMPARE(card.send(wrongPin), std::string("63C2"));
        QCOMPARE(card.send(wrongPin), std::string("63C1"));
        QCOMPARE(card.send(wrongPin), std::string("63C0"));
        QCOMPARE(card.send(wrongPin), std::string("6983"));
        QCOMPARE(card.send(rightPin), std::string("6983"));
        QCOMPARE(card.card().pinTriesLeft(), 0);
    }

    void aCardMayComeWithTriesSpent() {
        auto profile = Bench::profileWith({});
        profile.pinTriesLeft = 1;
        profile.pukTriesLeft = 0;
        Bench card(profile);
        QCOMPARE(card.card().pinTriesLeft(), 1);
        QCOMPARE(card.card().pukTriesLeft(), 0);
        QCOMPARE(card.send(wrongPin), std::string("63C0"));
        QCOMPARE(card.send(rightPin), std::string("6983"));
    }

    void rightPinGivesTheTriesBack() {
        Bench card;
        card.send(wrongPin);
        card.send(wrongPin);
        card.send(rightPin);
        QCOMPARE(card.card().pinTriesLeft(), 3);
    }

    void wrongPinClosesWhatWasOpen() {
        Bench card;
        card.send(rightPin);
        card.send(wrongPin);
        QVERIFY(!card.card().pinVerified());
    }

    void resetClosesAndCountersStay() {
        Bench card;
        card.send(wrongPin);
        card.card().powerOn();
        QCOMPARE(card.card().pinTriesLeft(), 2);
        card.send(rightPin);
        card.card().powerOn();
        QVERIFY(!card.card().pinVerified());
    }

    void selectKeepsThePinOpen() {
        Bench card;
        card.send(rightPin);
        card.send("00A4080C0411001102");
        QVERIFY(card.card().pinVerified());
    }

    void emptyVerifyAsks() {
        Bench card;
        QCOMPARE(card.send(query), std::string("63C3"));
        card.send(wrongPin);
        QCOMPARE(card.send(query), std::string("63C2"));
        QCOMPARE(card.send(query), std::string("63C2"));
        card.send(rightPin);
        QCOMPARE(card.send(query), std::string("9000"));
        auto blocked = blockedCard();
        QCOMPARE(blocked.send(query), std::string("6983"));
    }

    void emptyVerifyCanCost() {
        Bench card(Bench::profileWith({.countedPinQuery = true}));
        card.send(rightPin);
        QCOMPARE(card.send(query), std::string("63C2"));
        QVERIFY(!card.card().pinVerified());
        QCOMPARE(card.send(query), std::string("63C1"));
        QCOMPARE(card.send(query), std::string("63C0"));
        QCOMPARE(card.send(query), std::string("6983"));
    }

    void triesCanBeKeptSecret() {
        Bench card(Bench::profileWith({.pinWrongWithoutTries = true}));
        QCOMPARE(card.send(wrongPin), std::string("6300"));
        QCOMPARE(card.card().pinTriesLeft(), 2);
        QCOMPARE(card.send(query), std::string("6300"));
    }

    void malformedVerifies() {
        Bench card;
        QCOMPARE(card.send("0020001005"
                           "3132333435"),
                 std::string("6700"));
        QCOMPARE(card.send("0020011008"
                           "3132333435FFFFFF"),
                 std::string("6A86"));
        QCOMPARE(card.send("0020001A08"
                           "3132333435FFFFFF"),
                 std::string("6A88"));
        QCOMPARE(card.card().pinTriesLeft(), 3);
    }

    void paddingBelongsToThePin() {
        Bench card;
        QCOMPARE(card.send("00200010083132333435000000"), std::string("63C2"));
    }

    void bit80_data() {
        QTest::addColumn<int>("accepted");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("withBit");
        QTest::newRow("refused") << static_cast<int>(virtualcard::PinReference::plain) << "9000"
                                 << "6A88";
        QTest::newRow("demanded") << static_cast<int>(virtualcard::PinReference::withBit80)
                                  << "6A88"
                                  << "9000";
        QTest::newRow("either") << static_cast<int>(virtualcard::PinReference::both) << "9000"
                                << "9000";
    }

    void bit80() {
        QFETCH(int, accepted);
        QFETCH(QString, plain);
        QFETCH(QString, withBit);
        Bench card(
            Bench::profileWith({.pinReference = static_cast<virtualcard::PinReference>(accepted)}));
        QCOMPARE(card.send(rightPin), plain.toStdString());
        QCOMPARE(card.send("00200090083132333435FFFFFF"), withBit.toStdString());
    }

    void pinNotYetActivated() {
        auto profile = Bench::profileWith({});
        profile.pinActivated = false;
        Bench card(profile);
        QCOMPARE(card.send(rightPin), std::string("6984"));
        QCOMPARE(card.send(changePin), std::string("6984"));
        QCOMPARE(card.card().pinTriesLeft(), 3);
    }

    void pinCanBeChanged() {
        Bench card;
        QCOMPARE(card.send(changePin), std::string("9000"));
        QCOMPARE(card.send(rightPin), std::string("63C2"));
        QCOMPARE(card.send(verifyNewPin), std::string("9000"));
    }

    void changeCountsAsATry() {
        Bench card;
        QCOMPARE(card.send(changeWithWrongPin), std::string("63C2"));
        QCOMPARE(card.send(rightPin), std::string("9000"));
        auto blocked = blockedCard();
        QCOMPARE(blocked.send(changePin), std::string("6983"));
    }

    void newPinIsFiveToEightDigits_data() {
        QTest::addColumn<QString>("pin");
        QTest::newRow("four digits") << "39383736FFFFFFFF";
        QTest::newRow("a letter") << "3938373641FFFFFF";
        QTest::newRow("digits behind the padding") << "3938373635FF3131";
        QTest::newRow("nothing") << "FFFFFFFFFFFFFFFF";
    }

    void newPinIsFiveToEightDigits() {
        QFETCH(QString, pin);
        Bench card;
        QCOMPARE(card.send("0024001010"
                           "3132333435FFFFFF" +
                           pin.toStdString()),
                 std::string("6A80"));
        QCOMPARE(card.send("002C001010"
                           "3837363534333231" +
                           pin.toStdString()),
                 std::string("6A80"));
        QCOMPARE(card.card().pinTriesLeft(), 3);
        QCOMPARE(card.card().pukTriesLeft(), 10);
        QCOMPARE(card.send(rightPin), std::string("9000"));
    }

    void malformedChanges() {
        Bench card;
        QCOMPARE(card.send("0024001008"
                           "3132333435FFFFFF"),
                 std::string("6700"));
        QCOMPARE(card.send("0024011010"
                           "3132333435FFFFFF" +
                           newPin),
                 std::string("6A86"));
        QCOMPARE(card.send("0024001210"
                           "3132333435FFFFFF" +
                           newPin),
                 std::string("6A88"));
    }

    void pukUnblocksWithANewPin() {
        auto card = blockedCard();
        QCOMPARE(card.send(unblock), std::string("9000"));
        QCOMPARE(card.card().pinTriesLeft(), 3);
        QVERIFY(!card.card().pinVerified());
        QCOMPARE(card.send(verifyNewPin), std::string("9000"));
    }

    void pukAloneUnblocksTheOldPin() {
        auto card = blockedCard();
        QCOMPARE(card.send("002C0110083837363534333231"), std::string("9000"));
        QCOMPARE(card.send(rightPin), std::string("9000"));
    }

    void wrongPukCountsToo() {
        auto profile = Bench::profileWith({});
        profile.pukTries = 2;
        Bench card(profile);
        QCOMPARE(card.send(unblockWithWrongPuk), std::string("63C1"));
        QCOMPARE(card.send(unblockWithWrongPuk), std::string("63C0"));
        QCOMPARE(card.send(unblock), std::string("6983"));
        QCOMPARE(card.card().pukTriesLeft(), 0);
        QCOMPARE(card.send(rightPin), std::string("9000"));  // the PIN itself is not touched
    }

    void malformedUnblocks() {
        Bench card;
        QCOMPARE(card.send("002C0010083837363534333231"), std::string("6700"));
        QCOMPARE(card.send("002C011010"
                           "3837363534333231" +
                           newPin),
                 std::string("6700"));
        QCOMPARE(card.send("002C021008" + newPin), std::string("6A86"));
        QCOMPARE(card.send("002C001110"
                           "3837363534333231" +
                           newPin),
                 std::string("6A88"));
        QCOMPARE(card.card().pukTriesLeft(), 10);
    }

    void anyNumberOfTries() {
        auto profile = Bench::profileWith({});
        profile.pinTries = 15;
        Bench card(profile);
        QCOMPARE(card.send(wrongPin), std::string("63CE"));
    }
};

QTEST_APPLESS_MAIN(TestPinCommands)
#include "test_pin_commands.moc"
