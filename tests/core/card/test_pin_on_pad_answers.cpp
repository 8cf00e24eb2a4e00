// SPDX-License-Identifier: EUPL-1.2
// From CardService to SCardControl: what the reader is told when a PIN is set on its keys, and
// every way it can end.
#include <QTest>

#include "core/card/card_service.h"
#include "pcsc/cards/cns_pin_pad.h"
#include "pcsc/transport/pcsc_readers.h"
#include "tests/support/inserted_card.h"
#include "tests/support/winscard_seam.h"

using core::CardState;
using pcsc::Bytes;

namespace {

const std::string reader = "Lettore con tasti 00 00";
constexpr std::uint32_t modifyCode = 0x42330007;
constexpr std::uint32_t startCode = 0x42330003;
constexpr std::uint32_t finishCode = 0x42330004;
constexpr unsigned resetCard = 1;  // SCARD_RESET_CARD

Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

QByteArray codeOf(const core::Async<void>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) return "not finished";
    const auto outcome = future.result();
    if (outcome) return "done";
    const auto name = outcome.error().code.name();
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// A card in a reader whose keys answer as the test says.
struct Desk {
    explicit Desk(std::string_view features = "070442330007",
                  std::map<std::uint32_t, Bytes> answers = {}) {
        seam::reset();
        seam::plug(reader);
        seam::setProtocol(2);
        seam::setPinPad({.features = hex(features), .answers = std::move(answers)});
        card->powerOn();
        seam::setCard({.answer =
                           [this](pcsc::ByteView command) {
                               return card->transmit(command).value_or(Bytes{});
                           },
                       .reset = [this] { card->powerOn(); }});
        seam::insert(reader, card->atr());
        service = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
        if (!QTest::qWaitFor([&] { return service->snapshot().state == CardState::ready; }))
            qFatal("the card is not read");
    }
    core::Async<void> begin(bool change) {
        const auto insertion = service->snapshot().insertion;
        return change ? service->changePinOnPad(insertion) : service->unblockPinOnPad(insertion);
    }
    /// What the reader was told besides the question what it can do.
    static std::vector<std::pair<std::uint32_t, Bytes>> told() {
        auto all = seam::controls();
        std::erase_if(all, [](const auto& one) {
            return one.first != modifyCode && one.first != startCode && one.first != finishCode;
        });
        return all;
    }

    std::shared_ptr<virtualcard::VirtualCard> card =
        support::makeCard(virtualcard::specimenProfile());
    std::unique_ptr<core::CardService> service{};
};

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
            Desk desk("070442330007", {{modifyCode, hex(answer.toStdString())}});
            const auto code = codeOf(desk.begin(change));
            if (change)
                QTEST(code, "changing");
            else
                QTEST(code, "unblocking");
            // Asked once, whatever came of it, and no other program finds the PIN open.
            const auto kind = change ? pcsc::PinPadChange::withPin : pcsc::PinPadChange::withPuk;
            QCOMPARE(Desk::told().size(), std::size_t{1});
            QCOMPARE(Desk::told().front(), (std::pair(modifyCode, structure(kind))));
            QCOMPARE(seam::dispositions().back(), resetCard);
        }
    }

    void theTriesAreThoseOfTheCard() {
        Desk desk("070442330007", {{modifyCode, hex("63C1")}});
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("pin.wrong"));
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
        Desk desk("070442330007", {{modifyCode, hex("9000")}});
        seam::force(seam::Call::control, code, 1);  // the first one asks what the reader can do
        QTEST(codeOf(desk.begin(true)), "error");
        QVERIFY(Desk::told().size() <= 1);
    }

    void theReaderIsGoneBefore() {
        Desk desk("070442330007", {{modifyCode, hex("9000")}});
        seam::force(seam::Call::beginTransaction, 0x80100017);
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("reader.gone"));
        QVERIFY(Desk::told().empty());
    }

    void inTwoSteps() {
        Desk desk("030442330003 040442330004", {{startCode, Bytes{}}, {finishCode, hex("9000")}});
        QVERIFY(desk.service->snapshot().readers.front().newPinPad);
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("done"));
        QCOMPARE(Desk::told().size(), std::size_t{2});
        QCOMPARE(Desk::told()[0], (std::pair(startCode, structure(pcsc::PinPadChange::withPin))));
        QCOMPARE(Desk::told()[1], (std::pair(finishCode, Bytes{})));
    }

    void theFirstStepIsNeverTheOutcome() {
        Desk desk("030442330003 040442330004",
                  {{startCode, hex("9000")}, {finishCode, hex("6401")}});
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("pin.pad-cancelled"));
    }

    void theFirstStepIsRefused() {
        Desk desk("030442330003 040442330004",
                  {{startCode, hex("6B80")}, {finishCode, hex("9000")}});
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("reader.pin-pad"));
        QCOMPARE(Desk::told().size(), std::size_t{1});
    }

    void halfOfItIsNoOffer() {
        Desk desk("030442330003", {{startCode, Bytes{}}});
        QVERIFY(!desk.service->snapshot().readers.front().newPinPad);
        QCOMPARE(codeOf(desk.begin(true)), QByteArray("reader.pin-pad"));
        QVERIFY(Desk::told().empty());
    }
};

QTEST_GUILESS_MAIN(TestPinOnPadAnswers)
#include "test_pin_on_pad_answers.moc"
