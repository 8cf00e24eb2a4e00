// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <tuple>

#include "core/base/clock.h"
#include "core/card/card_snapshot.h"
#include "core/card/card_thread.h"
#include "core/card/inserted_card.h"
#include "core/card/pin_order.h"
#include "pcsc/transport/transport.h"

namespace core {

/// The side of CardService that is not on the GUI thread: watches the readers, reads a card once
/// per insertion, keeps the latest snapshot. A removal is told at once, also while the card thread
/// waits for a slow chip or another program. Thread-safe.
class CardDesk {
  public:
    /// `news` is called on any thread after each new snapshot; it must not call back.
    CardDesk(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
             std::function<void()> news);
    ~CardDesk() { close(); }

    void open();
    /// Afterwards no news come, and card work fails with card.removed.
    void close();

    CardSnapshot latest() const;
    Result<Bytes> verifyAndRawSign(quint64 insertion, const SecretBuffer& pin, ByteView block);
    /// Does not wait: the order tells its outcome.
    void setPin(quint64 insertion, std::shared_ptr<PinOrder> order);
    void reset(quint64 insertion);

  private:
    using Key = std::tuple<std::string, std::uint16_t, bool>;  // reader, event, mute
    static Key keyOf(const pcsc::Slot& slot);

    void onReaders(const pcsc::ReadersSnapshot& readers);
    void lookAgain();  // these three with mutex_ held
    void takeSlot(const pcsc::Slot* slot);
    void publish(CardSnapshot snapshot);
    void read(quint64 insertion);
    void onRead(quint64 insertion, const Result<pcsc::CardContent>& content);
    void followTries(quint64 insertion, const std::optional<Error>& error);
    bool current(quint64 insertion) const;

    const std::shared_ptr<pcsc::Readers> readers_;
    const Clock& clock_;
    const std::function<void()> news_;
    mutable std::mutex mutex_;
    pcsc::ReadersSnapshot seen_{};
    Key key_{};
    std::set<Key> strangers_{};  // promised CNS by their ATR, and are none
    CardSnapshot latest_{.state = CardState::reading};
    quint64 insertions_ = 0;
    bool closed_ = false;
    InsertedCard card_{};  // card thread only
    CardThread thread_{};
    std::unique_ptr<pcsc::ReaderWatch> watch_{};
};

}  // namespace core
