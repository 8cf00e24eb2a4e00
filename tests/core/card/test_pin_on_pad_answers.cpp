// SPDX-License-Identifier: EUPL-1.2
// From CardService to SCardControl: what the reader is told when a PIN is set on its keys, and
// every way it can end.
#include <QTest>

#include "pcsc/cards/cns_pin_pad.h"
#include "tests/core/card/seam_desk.h"

using pcsc::Bytes;
using seamdesk::Desk;
using seamdesk::hex;

namespace {

constexpr std::uint32_t modifyCode = 0x42330007;
constexpr std::uint32_t startCode = 0x42330003;
constexpr std::uint32_t finishCode = 0x42330004;
constexpr const char* modifyDirect = "070442330007";
constexpr const char* modifyInTwo = "030442330003 040442330004";

core::Async<void> begin(Desk& desk, bool change) {
    const auto insertion = desk.service->snapshot().insertion;
    return change ? desk.service->changePinOnPad(insertion)
                  : desk.service->unblockPinOnPad(insertion);
}

QByteArray codeOf(const core::Async<void>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) return "not finished";
    return seamdesk::codeOf(future.result());
}

Bytes structure(pcsc::PinPadChange change) {
    return pcsc::pinModifyStructure(change, 0x90, false);
}

}  // namespace

class TestPinOnPadAnswers : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyAnswer_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("changing");
        QTest::addColumn<QByteArray>("unblocking");
        const auto row = [](const char* name, const char* answer, const char* changing,
                            const char* unblocking) {
            QTest::newRow(name) << QByteArray(answer) << QByteArray(changing)
                                << QByteArray(unblocking);
        };
        row("done", "9000", "done", "done");
        row("timed out", "6400", "pin.pad-timeout", "pin.pad-timeout");
        row("red key", "6401", "pin.pad-cancelled", "pin.pad-cancelled");
        row("new PINs differ", "6402", "pin.pad-mismatch", "pin.pad-mismatch");
        row("length", "6403", "pin.pad-length", "pin.pad-length");
        row("structure not understood", "6B80", "reader.pin-pad", "reader.pin-pad");
        row("wrong, tries told", "63C2", "pin.wrong", "puk.wrong");
        row("wrong, not told", "6300", "pin.wrong", "puk.wrong");
        row("wrong, the last one", "63C0", "pin.blocked", "puk.blocked");
        row("blocked", "6983", "pin.blocked", "puk.blocked");
        row("never collected", "6984", "pin.unusable", "pin.unusable");
        row("no reason", "6F00", "pin.uncertain", "pin.uncertain");
        row("nothing", "", "pin.uncertain", "pin.uncertain");
    }
    void everyAnswer() {
        QFETCH(QByteArray, answer);
        for (const bool change : {true, false}) {
            Desk desk(modifyDirect, {{modifyCode, hex(answer.toStdString())}});
            const auto code = codeOf(begin(desk, change));
            if (change)
                QTEST(code, "changing");
            else
                QTEST(code, "unblocking");
            // Asked once, whatever came of it, and no other program finds the PIN open.
            const auto kind = change ? pcsc::PinPadChange::withPin : pcsc::PinPadChange::withPuk;
            QCOMPARE(seamdesk::told().size(), std::size_t{1});
            QCOMPARE(seamdesk::told().front(), (std::pair(modifyCode, structure(kind))));
            QCOMPARE(seam::dispositions().back(), seamdesk::resetCard);
        }
    }

    void theTriesAreThoseOfTheCard() {
        Desk desk(modifyDirect, {{modifyCode, hex("63C1")}});
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("pin.wrong"));
        QTRY_COMPARE(desk.service->snapshot().triesLeft, std::optional(1));
    }

    void whatPcscSays_data() {
        QTest::addColumn<std::uint32_t>("code");
        QTest::addColumn<QByteArray>("error");
        const auto row = [](const char* name, std::uint32_t code, const char* error) {
            QTest::newRow(name) << code << QByteArray(error);
        };
        row("reader pulled", 0x80100017, "pin.uncertain");
        row("card pulled", 0x80100069, "pin.uncertain");
        row("reset", 0x80100068, "pin.uncertain");
        row("service ended", 0x8010001E, "pin.uncertain");
        row("not supported", 0x8010001F, "reader.pin-pad");
        row("not supported on Windows", 0x80100022, "reader.pin-pad");
    }
    void whatPcscSays() {
        QFETCH(std::uint32_t, code);
        Desk desk(modifyDirect, {{modifyCode, hex("9000")}});
        seam::force(seam::Call::control, code, 1);  // the first one asks what the reader can do
        QTEST(codeOf(begin(desk, true)), "error");
        QVERIFY(seamdesk::told().size() <= 1);
    }

    void theReaderIsGoneBefore() {
        Desk desk(modifyDirect, {{modifyCode, hex("9000")}});
        seam::force(seam::Call::beginTransaction, 0x80100017);
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("reader.gone"));
        QVERIFY(seamdesk::told().empty());
    }

    void inTwoSteps() {
        Desk desk(modifyInTwo, {{startCode, Bytes{}}, {finishCode, hex("9000")}});
        QVERIFY(desk.service->snapshot().readers.front().newPinPad);
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("done"));
        QCOMPARE(seamdesk::told().size(), std::size_t{2});
        QCOMPARE(seamdesk::told()[0],
                 (std::pair(startCode, structure(pcsc::PinPadChange::withPin))));
        QCOMPARE(seamdesk::told()[1], (std::pair(finishCode, Bytes{})));
    }

    void theFirstStepIsNeverTheOutcome() {
        Desk desk(modifyInTwo, {{startCode, hex("9000")}, {finishCode, hex("6401")}});
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("pin.pad-cancelled"));
    }

    void theFirstStepIsRefused() {
        Desk desk(modifyInTwo, {{startCode, hex("6B80")}, {finishCode, hex("9000")}});
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("reader.pin-pad"));
        QCOMPARE(seamdesk::told().size(), std::size_t{1});
    }

    void halfOfItIsNoOffer() {
        Desk desk("030442330003", {{startCode, Bytes{}}});
        QVERIFY(!desk.service->snapshot().readers.front().newPinPad);
        QCOMPARE(codeOf(begin(desk, true)), QByteArray("reader.pin-pad"));
        QVERIFY(seamdesk::told().empty());
    }
};

QTEST_GUILESS_MAIN(TestPinOnPadAnswers)
#include "test_pin_on_pad_answers.moc"
