// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QPromise>
#include <atomic>
#include <functional>
#include <map>
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
#include "core/card/reader_choice.h"
#include "core/card/reader_scout.h"
#include "pcsc/transport/transport.h"

namespace core {

/// The side of CardService that is not on the GUI thread: watches the readers, reads a card once
/// per insertion, keeps the latest snapshot. A removal is told at once, also while the card thread
/// waits for a slow chip or another program. Thread-safe. Made by std::make_shared: work that still
/// waits for another program after close() keeps it alive. Whoever opens it closes it before
/// letting go: news of the readers may come until then, and begin new work.
class CardDesk : public std::enable_shared_from_this<CardDesk> {
  public:
    /// The clock must live until close(). `news` is called on any thread after each new snapshot,
    /// until close(); it must not call back.
    CardDesk(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
             std::function<void()> news);
    ~CardDesk() { close(); }

    void open();
    /// Afterwards no news come, card work fails with card.removed, and nobody waits for it any
    /// more. Takes two seconds at most.
    void close();
    /// Asks the service whether it still answers (service.silent); on the thread that opens and
    /// closes. While atWork() that should happen now and then: a hung service keeps the work.
    void checkService();
    bool atWork() const;

    CardSnapshot latest() const;
    /// program.cancelled once the patience is over: then the PIN is not sent, unless it was
    /// already.
    Result<Bytes> verifyAndRawSign(quint64 insertion, const SecretBuffer& pin, ByteView block,
                                   const std::shared_ptr<Patience>& patience);
    /// The same with the PIN typed on the reader's keys.
    Result<Bytes> verifyOnPadAndRawSign(quint64 insertion, ByteView block,
                                        const std::shared_ptr<Patience>& patience);
    /// Does not wait: the order tells its outcome.
    void setPin(quint64 insertion, std::shared_ptr<PinOrder> order);
    void reset(quint64 insertion);
    /// Tells it once no other program has the card; not at all when it was cancelled before.
    void askTurn(quint64 insertion, std::shared_ptr<QPromise<Result<void>>> turn);
    /// Looks at this reader while it is there; empty: at the best one.
    void chooseReader(const std::string& reader);

    /// The wait for another program that lookAfter() should be told in a second; 0: there is none.
    /// Each has another number.
    quint64 waitUnderWay() const;
    /// Says who is waited for (card.held), tries again what another program prevented; nothing if
    /// that wait is over.
    void lookAfter(quint64 wait);

  private:
    using Key = std::tuple<std::string, std::uint16_t, bool>;  // reader, event, mute
    static Key keyOf(const pcsc::Slot& slot);

    class AtWork;
    void post(std::function<void()> work);
    void onReaders(const pcsc::ReadersSnapshot& readers);
    void lookAgain();  // these with mutex_ held
    void letEverybodyGo();
    void takeSlot(const pcsc::Slot* slot);
    void publish(CardSnapshot snapshot);
    void askOthers();
    bool looksLikeCns(const pcsc::Slot& slot) const;
    pcsc::ReadersSnapshot readersToChooseFrom() const;
    std::vector<ReaderInfo> readerInfos() const;
    void onHolder(quint64 insertion, const pcsc::CardContent& content);
    void onRead(quint64 insertion, const Result<pcsc::CardContent>& content);
    void onStranger(quint64 insertion, const Error& error);

    void read(quint64 insertion);
    Result<void> waiting(quint64 insertion, const std::function<Result<void>()>& wait);
    using Wanted = pcsc::CardDriver::StillWanted;
    using Signing = std::function<Result<Bytes>(InsertedCard&, const Wanted&)>;
    Result<Bytes> signPatiently(quint64 insertion, Signing signing,
                                const std::shared_ptr<Patience>& patience);
    Result<Bytes> sign(quint64 insertion,
                       const std::function<Result<Bytes>(InsertedCard&)>& signing,
                       const Patience& patience);
    Result<void> setPin(quint64 insertion, PinOrder& order);
    CardSnapshot withTries(CardSnapshot snapshot) const;  // these with mutex_ held
    void rememberTries(const CardSnapshot& card, bool uncertain);
    void followTries(quint64 insertion, const std::optional<Error>& error);
    bool current(quint64 insertion) const;

    const std::shared_ptr<pcsc::Readers> readers_;
    const Clock& clock_;
    std::function<void()> news_;
    mutable std::mutex mutex_;
    bool heard_ = false;            // of the service: before that seen_ says nothing
    pcsc::ReadersSnapshot seen_{};  // without virtual readers
    Key key_{};
    std::set<Key> strangers_{};              // promised CNS by their ATR, and are none
    std::map<Key, std::string> idCartas_{};  // of cards in any reader; empty while it is asked
    std::map<QString, int> tries_{};         // told by cards, by ID_Carta: R28 outlives a removal
    std::string padReader_{};                // announces what pinPad_ says
    pcsc::PinPadFeatures pinPad_{};
    std::string chosen_{};  // by the person
    CardSnapshot latest_{.state = CardState::reading};
    quint64 insertions_ = 0;
    quint64 waits_ = 0;  // the insertion whose card another program may have, while we wait for it
    quint64 wait_ = 1;   // counts the waits, and their ends; 0 is none
    bool closed_ = false;
    int works_ = 0;  // on the card thread, now
    std::vector<std::weak_ptr<Patience>> patiences_{};
    // Those who wait: whoever takes one out of here answers it.
    std::set<std::shared_ptr<PinOrder>> orders_{};
    std::set<std::shared_ptr<QPromise<Result<void>>>> turns_{};
    InsertedCard card_{};  // card thread only
    ReaderScout scout_{};
    CardThread thread_{};
    std::unique_ptr<pcsc::ReaderWatch> watch_{};
};

}  // namespace core
