// SPDX-License-Identifier: EUPL-1.2
// The PIN typed on the reader's keys.
#include <QTest>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/virtualcard/pad_readers.h"
#include "tests/pcsc/cards/cns_cards.h"
#include "tests/support/result_check.h"

namespace errors = pcsc::errors;
using pcsc::PinPadChange;

namespace {

pcsc::Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

QByteArray shown(const pcsc::Bytes& bytes) {
    return QByteArray::fromStdString(pcsc::toHex(bytes));
}

pcsc::Bytes block() {
    return support::pkcs1Block(cnscards::message, 256);
}

struct Desk {
    explicit Desk(virtualcard::CardProfile profile = cnscards::profileOf())
        : card(support::makeCard(std::move(profile))) {
        readers.insert(card);
        transport = readers.connect(virtualcard::VirtualReaders::defaultName).value();
        driver = pcsc::makeDriver(*transport).value();
    }
    virtualcard::PadReaders readers;
    std::shared_ptr<virtualcard::VirtualCard> card;
    std::unique_ptr<pcsc::Transport> transport;
    std::unique_ptr<pcsc::CardDriver> driver;
};

}  // namespace

class TestCnsPinPad : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() {
        if (std::endian::native != std::endian::little)
            QSKIP("the bytes below are those of a little-endian machine");
    }

    // Part 10, 2.5.2, byte by byte; numbers of more bytes in host order.
    void theVerifyStructure() {
        const QByteArray beginning =
            "1E1E"
            "82"
            "08"
            "00"
            "0805"
            "02";
        const QByteArray rest =
            "0000"
            "00"
            "000000"
            "0D000000"
            "0020001008FFFFFFFFFFFFFFFF";
        QCOMPARE(shown(pcsc::pinVerifyStructure(0x10, false)), beginning + "00" + rest);
        QCOMPARE(shown(pcsc::pinVerifyStructure(0x10, true)), beginning + "FF" + rest);
        QVERIFY(shown(pcsc::pinVerifyStructure(0x90, false)).contains("0020009008FF"));
    }

    // Part 10, 2.5.3.
    void theModifyStructure() {
        const QByteArray beginning =
            "1E5A"
            "82"
            "08"
            "00"
            "00"
            "08"
            "0805"
            "03"
            "02"
            "00"
            "0000"
            "000102"
            "000000"
            "15000000";
        const QByteArray blocks(32, 'F');
        QCOMPARE(shown(pcsc::pinModifyStructure(PinPadChange::withPin, 0x10, false)),
                 beginning + "0024001010" + blocks);
        QCOMPARE(shown(pcsc::pinModifyStructure(PinPadChange::withPuk, 0x10, false)),
                 beginning + "002C001010" + blocks);
    }

    void everyAnswer_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char* name, const char* answer, pcsc::ErrorCode code) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(code.name().data());
        };
        row("right", "9000", support::done);
        row("timeout", "6400", errors::padTimeout);
        row("red key", "6401", errors::padCancelled);
        row("new PINs differ", "6402", errors::padMismatch);
        row("too short", "6403", errors::padLength);
        row("structure not understood", "6B80", errors::padRefused);
        row("wrong PIN", "63C2", errors::pinWrong);
        row("blocked", "6983", errors::pinBlocked);
        row("not active", "6984", errors::pinUnusable);
        row("something else", "6F00", errors::pinUncertain);
        row("cut", "90", errors::pinUncertain);
        row("nothing", "", errors::pinUncertain);
    }
    void everyAnswer() {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, code);
        const auto outcome = pcsc::pinPadOutcome(hex(answer.toStdString()));
        QCOMPARE(QByteArray(support::codeOf(outcome).name().data()), code);
    }

    void aReaderThatCannotIsNoUncertainty() {
        COMPARE_CODE(pcsc::pinPadOutcome(pcsc::fail(errors::padRefused)), errors::padRefused);
        COMPARE_CODE(pcsc::pinPadOutcome(pcsc::fail(errors::cardRemoved)), errors::pinUncertain);
    }

    void signsWithThePinTypedOnTheReader_data() {
        QTest::addColumn<bool>("inTwoSteps");
        QTest::newRow("VERIFY_PIN_DIRECT") << false;
        QTest::newRow("VERIFY_PIN_START and _FINISH") << true;
    }
    void signsWithThePinTypedOnTheReader() {
        QFETCH(bool, inTwoSteps);
        Desk desk;
        desk.readers.script().inTwoSteps = inTwoSteps;
        const auto content = desk.driver->read();
        const auto signature = desk.driver->verifyOnPadAndRawSign(block());
        COMPARE_CODE(signature, support::done);
        QVERIFY(support::verifies(content->certificate, cnscards::message, *signature));
        QCOMPARE(desk.readers.script().asked.load(), 1);
        QCOMPARE(desk.readers.script().structure, pcsc::pinVerifyStructure(0x90, false));
        QVERIFY(!desk.card->pinVerified());  // left reset
    }

    void aWrongPinIsAskedOnce() {
        Desk desk;
        desk.readers.script().typed = "99999";
        const auto refused = desk.driver->verifyOnPadAndRawSign(block());
        COMPARE_CODE(refused, errors::pinWrong);
        QCOMPARE(refused.error().triesLeft, std::optional(2));
        QCOMPARE(desk.readers.script().asked.load(), 1);
        QCOMPARE(desk.card->pinTriesLeft(), 2);
    }

    void theRedKeyCostsNoTry() {
        Desk desk;
        desk.readers.script().readersOwn = hex("6401");
        COMPARE_CODE(desk.driver->verifyOnPadAndRawSign(block()), errors::padCancelled);
        QCOMPARE(desk.card->pinTriesLeft(), 3);
    }

    void withoutALoginKeyNobodyIsAsked() {
        auto profile = cnscards::profileOf(virtualcard::Layout::ace2025);
        Desk desk(profile);
        COMPARE_CODE(desk.driver->verifyOnPadAndRawSign(block()), errors::cardModel);
        QCOMPARE(desk.readers.script().asked.load(), 0);
    }

    void setsANewPin_data() {
        QTest::addColumn<bool>("inTwoSteps");
        QTest::newRow("MODIFY_PIN_DIRECT") << false;
        QTest::newRow("MODIFY_PIN_START and _FINISH") << true;
    }
    void setsANewPin() {
        QFETCH(bool, inTwoSteps);
        Desk desk;
        desk.readers.script().inTwoSteps = inTwoSteps;
        COMPARE_CODE(desk.driver->changePinOnPad(), support::done);
        QCOMPARE(desk.readers.script().asked.load(), 1);
        QCOMPARE(desk.readers.script().structure,
                 pcsc::pinModifyStructure(PinPadChange::withPin, 0x90, false));
        QVERIFY(!desk.card->pinVerified());  // left reset
        COMPARE_CODE(desk.driver->verifyPin(pcsc::SecretBuffer("12345")), errors::pinWrong);
        COMPARE_CODE(desk.driver->verifyPin(pcsc::SecretBuffer("24680")), support::done);
    }

    void unblocks() {
        Desk desk;
        for (int i = 0; i < 3; ++i) desk.driver->verifyPin(pcsc::SecretBuffer("99999"));
        desk.readers.script().typed = "87654321";
        COMPARE_CODE(desk.driver->unblockPinOnPad(), support::done);
        QCOMPARE(desk.readers.script().structure,
                 pcsc::pinModifyStructure(PinPadChange::withPuk, 0x90, false));
        COMPARE_CODE(desk.driver->verifyPin(pcsc::SecretBuffer("24680")), support::done);
    }

    void aWrongSecretIsAskedOnce() {
        Desk desk;
        desk.readers.script().typed = "99999";
        const auto change = desk.driver->changePinOnPad();
        COMPARE_CODE(change, errors::pinWrong);
        QCOMPARE(change.error().triesLeft, std::optional(2));
        const auto unblock = desk.driver->unblockPinOnPad();
        COMPARE_CODE(unblock, errors::pukWrong);
        QVERIFY(!unblock.error().triesLeft);  // cns-card 6
        QCOMPARE(desk.readers.script().asked.load(), 2);
        QCOMPARE(desk.card->pinTriesLeft(), 2);
    }

    void whoHasGivenUpIsNotAsked() {
        Desk desk;
        const auto no = [] { return false; };
        COMPARE_CODE(desk.driver->verifyOnPadAndRawSign(block(), no), errors::cancelled);
        COMPARE_CODE(desk.driver->changePinOnPad(no), errors::cancelled);
        QCOMPARE(desk.readers.script().asked.load(), 0);
    }

    void keysThatSetNoPin() {
        Desk desk;
        desk.readers.script().present = false;
        const auto transport = desk.readers.connect(virtualcard::VirtualReaders::defaultName);
        COMPARE_CODE(pcsc::makeDriver(**transport).value()->changePinOnPad(), errors::padRefused);
        QCOMPARE(desk.card->pinTriesLeft(), 3);
    }

    void aReaderWithoutKeys() {
        support::InsertedCard inserted(cnscards::profileOf());
        COMPARE_CODE(cnscards::driverOf(inserted)->verifyOnPadAndRawSign(block()),
                     errors::padRefused);
        QCOMPARE(inserted.card().pinTriesLeft(), 3);
    }
};

QTEST_APPLESS_MAIN(TestCnsPinPad)
#include "test_cns_pin_pad.moc"
