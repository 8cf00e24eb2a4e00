// SPDX-License-Identifier: EUPL-1.2
// From CardService to SCardControl: what the reader is told when the PIN of a login is typed on its
// keys, in one step or in two, and every way it can end.
#include <QTest>

#include "core/card/card_signer.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "tests/core/card/seam_desk.h"

using pcsc::Bytes;
using seamdesk::Desk;
using seamdesk::hex;

namespace {

constexpr std::uint32_t startCode = 0x42330001;
constexpr std::uint32_t finishCode = 0x42330002;
constexpr std::uint32_t directCode = 0x42330006;
constexpr const char* verifyDirect = "060442330006";
constexpr const char* verifyInTwo = "010442330001 020442330002";

using Told = std::vector<std::pair<std::uint32_t, Bytes>>;

/// Part 10, 2.5.2: the same for both ways.
const Bytes structure = pcsc::pinVerifyStructure(0x90, false);

/// What is said in two steps and in one.
const Told inTwo{{startCode, structure}, {finishCode, Bytes{}}};
const Told inOne{{directCode, structure}};

std::unique_ptr<Desk> deskOf(bool twoSteps, const Bytes& answer) {
    if (!twoSteps)
        return std::make_unique<Desk>(verifyDirect, std::map{std::pair(directCode, answer)});
    return std::make_unique<Desk>(
        verifyInTwo, std::map{std::pair(startCode, Bytes{}), std::pair(finishCode, answer)});
}

core::Result<core::Bytes> login(Desk& desk) {
    const auto signer = desk.service->padSigner(desk.service->snapshot().insertion);
    return signer->verifyAndRawSign(core::SecretBuffer(), Bytes(256, 0x01));
}

/// The reader has let the card verify what was typed.
void typed(Desk& desk, std::string_view pin) {
    Bytes command = hex("0020009008FFFFFFFFFFFFFFFF");
    std::ranges::copy(pin, command.begin() + 5);
    if (desk.card->transmit(command) != hex("9000")) qFatal("no such PIN");
}

}  // namespace

class TestLoginOnPadAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theRightPin_data() {
        QTest::addColumn<bool>("twoSteps");
        QTest::newRow("VERIFY_PIN_DIRECT") << false;
        QTest::newRow("VERIFY_PIN_START and _FINISH") << true;
    }
    void theRightPin() {
        QFETCH(bool, twoSteps);
        const auto desk = deskOf(twoSteps, hex("9000"));
        QVERIFY(desk->service->snapshot().readers.front().pinPad);
        typed(*desk, "12345");
        QCOMPARE(seamdesk::codeOf(login(*desk)), QByteArray("done"));
        QCOMPARE(seamdesk::told(), twoSteps ? inTwo : inOne);
        QVERIFY(!desk->card->pinVerified());  // left reset
    }

    void everyEnd_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("tries");
        const auto row = [](const char* name, const char* answer, const char* code,
                            int tries = -1) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(code) << tries;
        };
        row("timed out", "6400", "pin.pad-timeout");
        row("red key", "6401", "pin.pad-cancelled");
        row("length", "6403", "pin.pad-length");
        row("structure not understood", "6B80", "reader.pin-pad");
        row("wrong, two left", "63C2", "pin.wrong", 2);
        row("wrong, one left", "63C1", "pin.wrong", 1);
        row("wrong, not told", "6300", "pin.wrong");
        row("wrong, the last one", "63C0", "pin.blocked", 0);
        row("blocked", "6983", "pin.blocked", 0);
        row("never collected", "6984", "pin.unusable");
        row("no reason", "6F00", "pin.uncertain");
        row("nothing", "", "pin.uncertain");
    }
    void everyEnd() {
        QFETCH(QByteArray, answer);
        QFETCH(int, tries);
        for (const bool twoSteps : {false, true}) {
            const auto desk = deskOf(twoSteps, hex(answer.toStdString()));
            QTEST(seamdesk::codeOf(login(*desk)), "code");
            // Asked once, whatever came of it, and no other program finds the PIN open.
            QCOMPARE(seamdesk::told(), twoSteps ? inTwo : inOne);
            QCOMPARE(seam::dispositions().back(), seamdesk::resetCard);
            QTRY_COMPARE(desk->service->snapshot().triesLeft.value_or(-1), tries);
        }
    }

    void whatPcscSays_data() {
        QTest::addColumn<unsigned>("callsBefore");  // the first one asks what the reader can do
        QTest::addColumn<std::uint32_t>("code");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, std::uint32_t code, const char* error) {
            for (const unsigned before : {1U, 2U})
                QTest::addRow("%s, step %u", name, before) << before << code << QByteArray(error);
        };
        row("reader pulled", 0x80100017, "pin.uncertain");
        row("card pulled", 0x80100069, "pin.uncertain");
        row("reset", 0x80100068, "pin.uncertain");
        row("service ended", 0x8010001E, "pin.uncertain");
        row("not supported", 0x8010001F, "reader.pin-pad");
        row("not supported on Windows", 0x80100022, "reader.pin-pad");
    }
    void whatPcscSays() {
        QFETCH(unsigned, callsBefore);
        QFETCH(std::uint32_t, code);
        const auto desk = deskOf(true, hex("9000"));
        seam::force(seam::Call::control, code, callsBefore);
        QTEST(seamdesk::codeOf(login(*desk)), "error");
        QCOMPARE(seamdesk::told(), Told(inTwo.begin(), inTwo.begin() + callsBefore));
    }

    void theReaderIsGoneBefore() {
        const auto desk = deskOf(true, hex("9000"));
        seam::force(seam::Call::beginTransaction, 0x80100017);
        QCOMPARE(seamdesk::codeOf(login(*desk)), QByteArray("reader.gone"));
        QVERIFY(seamdesk::told().empty());
    }

    void theFirstStepIsNeverTheOutcome() {
        Desk desk(verifyInTwo, {{startCode, hex("9000")}, {finishCode, hex("6401")}});
        QCOMPARE(seamdesk::codeOf(login(desk)), QByteArray("pin.pad-cancelled"));
        QCOMPARE(seamdesk::told(), inTwo);
    }

    void theFirstStepIsRefused() {
        Desk desk(verifyInTwo, {{startCode, hex("6B80")}, {finishCode, hex("9000")}});
        QCOMPARE(seamdesk::codeOf(login(desk)), QByteArray("reader.pin-pad"));
        QCOMPARE(seamdesk::told(), Told{inTwo.front()});
    }

    void oneStepWhereThereIsOne() {
        Desk desk("010442330001 020442330002 060442330006", {{directCode, hex("6401")}});
        QCOMPARE(seamdesk::codeOf(login(desk)), QByteArray("pin.pad-cancelled"));
        QCOMPARE(seamdesk::told(), inOne);
    }

    void halfOfItIsNoOffer() {
        for (const char* half : {"010442330001", "020442330002"}) {
            Desk desk(half, {{startCode, Bytes{}}, {finishCode, hex("9000")}});
            QVERIFY(!desk.service->snapshot().readers.front().pinPad);
            QCOMPARE(seamdesk::codeOf(login(desk)), QByteArray("reader.pin-pad"));
            QVERIFY(seamdesk::told().empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestLoginOnPadAnswers)
#include "test_login_on_pad_answers.moc"
