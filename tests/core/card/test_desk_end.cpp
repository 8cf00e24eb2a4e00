// SPDX-License-Identifier: EUPL-1.2
// A desk that is closed in the middle of card work.
#include <QtConcurrentRun>
#include <future>

#include "core/card/card_desk.h"
#include "tests/core/card/card_world.h"
#include "tests/core/moving_clock.h"
#include "tests/support/interference.h"

using cardworld::OtherProgram;
using core::CardState;

namespace {

/// Tells whether the time was asked for.
class WatchedClock final : public core::Clock {
  public:
    QDateTime now() const override {
        asked_ = true;
        return QDateTime::currentDateTimeUtc();
    }
    bool asked() const { return asked_; }

  private:
    mutable std::atomic<bool> asked_ = false;
};

std::shared_ptr<core::CardDesk> openDesk(std::shared_ptr<pcsc::Readers> readers,
                                         const core::Clock& clock) {
    auto desk = std::make_shared<core::CardDesk>(std::move(readers), clock, [] {});
    desk->open();
    return desk;
}

/// From then on work is done by who brings it, at once.
bool ends(core::CardDesk& desk) {
    const auto order = std::make_shared<core::PinOrder>(core::PinOrder::Kind::change);
    desk.setPin(0, order);
    return order->future().isFinished();
}

}  // namespace

class TestDeskEnd : public QObject {
    Q_OBJECT
    cardworld::Workshop workshop_;

  private Q_SLOTS:
    // The card under way proves to be none of ours, and another reader has one.
    void whileItFindsThatItShouldLookElsewhere() {
        const auto readers =
            std::make_shared<virtualcard::VirtualReaders>(std::vector<std::string>{"one", "two"});
        const auto between = std::make_shared<support::Interference>();
        std::promise<void> asked;
        std::promise<void> goOn;
        between->arm([&, wait = goOn.get_future().share()](unsigned index, pcsc::ByteView,
                                                           const auto& next) {
            if (index == 0) asked.set_value();
            if (index == 0) wait.wait();
            return next();
        });
        const MovingClock clock;
        readers->insert(
            workshop_.card([](auto& profile) { profile.idCarta = "NESSUNA TESSERA!"; }).card,
            "one");
        auto desk = openDesk(std::make_shared<support::InterferedReaders>(readers, between), clock);
        asked.get_future().wait();
        readers->insert(workshop_.card().card, "two");
        QTRY_VERIFY(desk->latest().readers.size() == 2 && desk->latest().readers.back().hasCns);
        auto closing = QtConcurrent::run([desk] { desk->close(); });
        QTRY_VERIFY(ends(*desk));
        goOn.set_value();
        QTRY_VERIFY(closing.isFinished());
        closing = {};
        const std::weak_ptr<core::CardDesk> gone = desk;
        desk.reset();
        QTRY_VERIFY(gone.expired());  // nobody is left waiting in it
    }

    // The clock has to live as long as the service, and the work may live longer.
    void nothingAsksForTheTimeAfterwards() {
        const WatchedClock clock;
        const auto readers = std::make_shared<virtualcard::VirtualReaders>();
        readers->insert(workshop_.card().card);
        OtherProgram other(*readers);
        other.begin();
        auto desk = openDesk(readers, clock);
        QTRY_VERIFY(desk->waitUnderWay() != 0);
        desk->close();  // without the card thread, which still waits
        desk.reset();
        QVERIFY(readers.use_count() > 1);
        readers->remove();
        QTRY_COMPARE(readers.use_count(), 1L);
        QVERIFY(!clock.asked());
    }
};

QTEST_GUILESS_MAIN(TestDeskEnd)
#include "test_desk_end.moc"
