// SPDX-License-Identifier: EUPL-1.2
#include <QElapsedTimer>
#include <QTest>
#include <future>
#include <thread>
#include <vector>

#include "tests/pcsc/virtualcard/bench.h"

using bench::Bench;
using virtualcard::Exchange;

namespace {

const std::string selectIdCarta = "00A4080C0410001003";

}  // namespace

class TestVirtualCard : public QObject {
    Q_OBJECT
  private slots:
    void withoutPowerNothingIsAnswered() {
        Bench card;
        card.card().powerOff();
        QVERIFY(!card.card().powered());
        QCOMPARE(card.send(selectIdCarta), std::string("-"));
        QCOMPARE(card.card().exchangeCount(), std::uint64_t{0});
    }

    void countsItsAnswers() {
        Bench card;
        card.send(selectIdCarta);
        card.send("FF");
        QCOMPARE(card.card().exchangeCount(), std::uint64_t{2});
    }

    void observerSeesEachExchangeMasked() {
        Bench card;
        std::vector<Exchange> seen;
        card.card().setObserver([&](const Exchange& exchange) { seen.push_back(exchange); });
        card.send(bench::wrongPin);
        card.send(selectIdCarta);
        QCOMPARE(seen.size(), std::size_t{2});
        QCOMPARE(seen[0].number, std::uint64_t{1});
        QCOMPARE(pcsc::toHex(seen[0].command), std::string("0020001008FFFFFFFFFFFFFFFF"));
        QCOMPARE(seen[0].status(), std::uint16_t{0x63C2});
        QCOMPARE(pcsc::toHex(seen[1].command), selectIdCarta);
        QVERIFY(seen[1].time >= seen[0].time + seen[0].duration);
    }

    void leavesAfterItsLastAnswer() {
        Bench card(Bench::profileWith({.removeAfter = 2}));
        QCOMPARE(card.send(selectIdCarta), std::string("9000"));
        QVERIFY(card.card().powered());
        QCOMPARE(card.status("00B0000010"), std::string("9000"));
        QVERIFY(!card.card().powered());
        QCOMPARE(card.send(selectIdCarta), std::string("-"));
    }

    void putBackItStays() {
        Bench card(Bench::profileWith({.removeAfter = 1}));
        card.send(selectIdCarta);
        card.card().powerOn();
        for (int i = 0; i < 5; ++i) QCOMPARE(card.send(selectIdCarta), std::string("9000"));
    }

    void leavesBeforeItsFirstAnswer() {
        Bench card(Bench::profileWith({.removeAfter = 0}));
        QCOMPARE(card.send(selectIdCarta), std::string("-"));
    }

    void quirksCanChangeWhileItWorks() {
        Bench card;
        card.send(selectIdCarta);
        card.card().setQuirks(
            {.refuseExtended = true, .pinWrongWithoutTries = true, .removeAfter = 3});
        QCOMPARE(card.send("00B00000000010"), std::string("6700"));
        QCOMPARE(card.send(bench::wrongPin), std::string("6300"));
        QCOMPARE(card.status("00B0000010"), std::string("9000"));
        QCOMPARE(card.send(selectIdCarta), std::string("-"));
    }

    void slowLineTakesItsTime() {
        // 9 bytes there, 2 back
        Bench card(Bench::profileWith({.latencyPerByte = std::chrono::milliseconds(1)}));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(card.send(selectIdCarta), std::string("9000"));
        QVERIFY(timer.nsecsElapsed() >= 11'000'000);
    }

    void powerOffEndsASlowAnswer() {
        Bench card(Bench::profileWith({.latencyPerByte = std::chrono::hours(1)}));
        auto answer = std::async(std::launch::async, [&] { return card.send(selectIdCarta); });
        card.card().powerOff();
        QCOMPARE(answer.get(), std::string("-"));
    }

    // Out and in again before the one who waits for the line has noticed, as far as that can be
    // hit.
    void aQuickSwapEndsASlowAnswerToo() {
        Bench card(Bench::profileWith({.latencyPerByte = std::chrono::milliseconds(5)}));
        for (int i = 0; i < 50; ++i) {
            auto answer =
                std::async(std::launch::async, [&] { return card.send(bench::rightPin); });
            while (!card.card().pinVerified())
                std::this_thread::yield();  // its answer is under way
            card.card().powerOff();
            card.card().powerOn();
            QCOMPARE(answer.get(), std::string("-"));
        }
    }
};

QTEST_APPLESS_MAIN(TestVirtualCard)
#include "test_virtual_card.moc"
