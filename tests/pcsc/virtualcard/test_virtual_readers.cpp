// SPDX-License-Identifier: EUPL-1.2
#include <QTest>
#include <atomic>
#include <future>
#include <mutex>
#include <thread>

#include "pcsc/base/card_errors.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace errors = pcsc::errors;
using pcsc::ServiceState;
using pcsc::SlotState;
using pcsc::Transaction;
using virtualcard::VirtualCard;
using virtualcard::VirtualReaders;

namespace {

std::shared_ptr<VirtualCard> makeCard(virtualcard::Quirks quirks = {}) {
    auto profile = virtualcard::specimenProfile();
    profile.quirks = quirks;
    return std::make_shared<VirtualCard>(profile, nullptr);
}

pcsc::Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

const auto selectIdCarta = hex("00A4080C0410001003");
const auto readIdCarta = hex("00B0000010");
const auto verifyPin = hex("00200010083132333435FFFFFF");

/// What a watch has told so far.
class Seen {
  public:
    pcsc::Readers::Callback callback() {
        return [this](const pcsc::ReadersSnapshot& snapshot) {
            const std::lock_guard lock(mutex_);
            all_.push_back(snapshot);
        };
    }
    std::size_t count() const {
        const std::lock_guard lock(mutex_);
        return all_.size();
    }
    pcsc::ReadersSnapshot last() const {
        const std::lock_guard lock(mutex_);
        return all_.empty() ? pcsc::ReadersSnapshot{} : all_.back();
    }
    SlotState state() const {
        const auto snapshot = last();
        return snapshot.readers.empty() ? SlotState::unavailable : snapshot.readers.front().state;
    }

  private:
    mutable std::mutex mutex_;
    std::vector<pcsc::ReadersSnapshot> all_;
};

std::unique_ptr<pcsc::Transport> connected(VirtualReaders& readers) {
    return std::move(readers.connect(VirtualReaders::defaultName).value());
}

std::string failure(const pcsc::Result<pcsc::Bytes>& result) {
    return result ? std::string() : std::string(result.error().code.name());
}

}  // namespace

class TestVirtualReaders : public QObject {
    Q_OBJECT
  private slots:
    void readsThroughATransport() {
        VirtualReaders readers;
        readers.insert(makeCard());
        const auto transport = connected(readers);
        QCOMPARE(pcsc::toHex(transport->transmit(selectIdCarta).value()), std::string("9000"));
        QCOMPARE(pcsc::toText(transport->transmit(readIdCarta).value()).substr(0, 16),
                 std::string("6030123456789008"));
        QVERIFY(transport->protocol() == pcsc::Protocol::T1);
        QCOMPARE(transport->atr(), readers.snapshot().readers.front().atr);
    }

    void watchTellsTheStateAtOnceAndEachChange() {
        VirtualReaders readers;
        Seen seen;
        const auto watch = readers.watch(seen.callback());
        QTRY_COMPARE(seen.count(), std::size_t{1});
        QVERIFY(seen.state() == SlotState::empty);
        readers.insert(makeCard());
        QTRY_VERIFY(seen.state() == SlotState::present);
        readers.setOtherUse(virtualcard::OtherUse::shared);
        QTRY_VERIFY(seen.state() == SlotState::inUse);
        readers.setOtherUse(virtualcard::OtherUse::exclusive);
        QTRY_VERIFY(seen.state() == SlotState::exclusive);
        readers.remove();
        QTRY_VERIFY(seen.state() == SlotState::empty);
        readers.insertMute();
        QTRY_VERIFY(seen.state() == SlotState::mute);
        readers.unplug();
        QTRY_VERIFY(seen.last().readers.empty());
        readers.plug();
        QTRY_VERIFY(seen.state() == SlotState::empty);
        readers.setService(ServiceState::missing);
        QTRY_VERIFY(seen.last().service == ServiceState::missing);
    }

    void quickSwapChangesTheEvent() {
        VirtualReaders readers;
        const auto card = makeCard();
        readers.insert(card);
        const auto before = readers.snapshot();
        readers.remove();
        readers.insert(card);
        QVERIFY(readers.snapshot() != before);
        QCOMPARE(readers.snapshot().readers.front().atr, before.readers.front().atr);
    }

    void endedWatchIsSilent() {
        VirtualReaders readers;
        Seen seen;
        auto watch = readers.watch(seen.callback());
        QTRY_COMPARE(seen.count(), std::size_t{1});
        watch.reset();
        readers.insert(makeCard());
        QCOMPARE(seen.count(), std::size_t{1});
    }

    void connectSaysWhyNot() {
        VirtualReaders readers;
        const auto why = [&](const std::string& name = VirtualReaders::defaultName) {
            const auto result = readers.connect(name);
            return result ? std::string() : std::string(result.error().code.name());
        };
        QCOMPARE(why(), std::string("card.absent"));
        QCOMPARE(why("no such reader"), std::string("reader.gone"));
        readers.insertMute();
        QCOMPARE(why(), std::string("card.mute"));
        readers.insert(makeCard());
        QCOMPARE(why(), std::string());
        readers.setOtherUse(virtualcard::OtherUse::exclusive);
        QCOMPARE(why(), std::string("card.busy"));
        readers.setService(ServiceState::missing);
        QCOMPARE(why(), std::string("service.missing"));
        readers.setService(ServiceState::denied);
        QCOMPARE(why(), std::string("service.denied"));
        readers.setService(ServiceState::running);
        readers.unplug();
        QCOMPARE(why(), std::string("reader.gone"));
    }

    void severalReadersAreApart() {
        VirtualReaders readers({"Primo", "Secondo"});
        readers.insert(makeCard(), "Secondo");
        const auto slots_ = readers.snapshot().readers;
        QCOMPARE(slots_.size(), std::size_t{2});
        QVERIFY(slots_[0].state == SlotState::empty);
        QVERIFY(slots_[1].state == SlotState::present);
        QCOMPARE(slots_[1].reader, std::string("Secondo"));
    }

    void removedCardIsSaidToBe() {
        VirtualReaders readers;
        readers.insert(makeCard());
        const auto transport = connected(readers);
        readers.remove();
        QCOMPARE(failure(transport->transmit(selectIdCarta)), std::string("card.removed"));
        QCOMPARE(std::string(transport->reconnect().error().code.name()),
                 std::string("card.removed"));
        readers.insert(makeCard());
        QCOMPARE(failure(transport->transmit(selectIdCarta)), std::string("card.removed"));
        QVERIFY(transport->reconnect().has_value());
        QVERIFY(transport->transmit(selectIdCarta).has_value());
        readers.unplug();
        QCOMPARE(failure(transport->transmit(selectIdCarta)), std::string("reader.gone"));
        readers.setService(ServiceState::missing);
        QCOMPARE(failure(transport->transmit(selectIdCarta)), std::string("service.missing"));
    }

    void cardThatLeavesInTheMiddleEmptiesItsReader() {
        VirtualReaders readers;
        readers.insert(makeCard({.removeAfter = 2}));
        const auto transport = connected(readers);
        QVERIFY(transport->transmit(selectIdCarta).has_value());
        QVERIFY(transport->transmit(readIdCarta).has_value());
        QVERIFY(readers.snapshot().readers.front().state == SlotState::empty);
        QCOMPARE(failure(transport->transmit(readIdCarta)), std::string("card.removed"));
    }

    // The card would take an hour for its answer: removal must not wait for it.
    void removalInterruptsASlowCard() {
        VirtualReaders readers;
        readers.insert(makeCard({.latencyPerByte = std::chrono::hours(1)}));
        const auto transport = connected(readers);
        auto result =
            std::async(std::launch::async, [&] { return transport->transmit(selectIdCarta); });
        readers.remove();
        QCOMPARE(failure(result.get()), std::string("card.removed"));
    }

    void resetIsToldToEveryTransport() {
        VirtualReaders readers;
        const auto card = makeCard();
        readers.insert(card);
        const auto ours = connected(readers);
        const auto theirs = connected(readers);
        QVERIFY(ours->transmit(verifyPin).has_value());
        QVERIFY(card->pinVerified());
        {
            auto transaction = Transaction::begin(*theirs).value();
            transaction.setDisposition(pcsc::Disposition::reset);
        }
        QVERIFY(!card->pinVerified());
        QCOMPARE(failure(ours->transmit(readIdCarta)), std::string("card.reset"));
        QCOMPARE(failure(theirs->transmit(selectIdCarta)), std::string("card.reset"));
        QVERIFY(theirs->reconnect().has_value());
        QVERIFY(theirs->transmit(selectIdCarta).has_value());
        QVERIFY(ours->reconnect().has_value());
        QVERIFY(ours->transmit(readIdCarta).has_value());
    }

    void anUnseenProgramMayResetWithinATransaction() {
        VirtualReaders readers;
        readers.insert(makeCard());
        const auto ours = connected(readers);
        auto transaction = pcsc::Transaction::begin(*ours).value();
        QVERIFY(ours->transmit(selectIdCarta).has_value());
        readers.reset();
        QCOMPARE(failure(ours->transmit(readIdCarta)), std::string("card.reset"));
        QVERIFY(ours->reconnect().has_value());
        // Nothing is selected any more.
        QCOMPARE(pcsc::toHex(ours->transmit(readIdCarta).value()), std::string("6986"));
        readers.remove();
        readers.reset();  // nothing there to reset
        QCOMPARE(failure(ours->transmit(readIdCarta)), std::string("card.removed"));
    }

    void transactionKeepsOthersOut() {
        VirtualReaders readers;
        readers.insert(makeCard());
        const auto ours = connected(readers);
        const auto theirs = connected(readers);
        std::atomic<bool> answered = false;
        std::thread other;
        {
            const auto transaction = Transaction::begin(*ours).value();
            other = std::thread([&] {
                if (theirs->transmit(selectIdCarta)) answered = true;
            });
            for (int i = 0; i < 200; ++i) QVERIFY(ours->transmit(readIdCarta).has_value());
            QVERIFY(!answered);
        }
        other.join();
        QVERIFY(answered);
    }

    void waitingForATransactionEndsWithTheCard() {
        VirtualReaders readers;
        readers.insert(makeCard());
        const auto ours = connected(readers);
        const auto theirs = connected(readers);
        const auto transaction = Transaction::begin(*ours).value();
        auto result =
            std::async(std::launch::async, [&] { return theirs->transmit(selectIdCarta); });
        readers.remove();
        QCOMPARE(failure(result.get()), std::string("card.removed"));
    }

    void destroyedTransportGivesTheCardBack() {
        VirtualReaders readers;
        readers.insert(makeCard());
        auto ours = connected(readers);
        const auto theirs = connected(readers);
        {
            auto lost = Transaction::begin(*ours).value();
            const auto begun = Transaction::begin(*ours).value();  // nested, as PC/SC allows
        }
        QVERIFY(theirs->transmit(selectIdCarta).has_value());
    }
};

QTEST_APPLESS_MAIN(TestVirtualReaders)
#include "test_virtual_readers.moc"
