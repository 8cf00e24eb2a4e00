// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_desk.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/card/card_reading.h"
#include "core/card/handed_secret.h"
#include "core/card/reader_names.h"
#include "pcsc/cards/card_registry.h"

namespace core {
namespace {

bool holdsCard(const pcsc::Slot* slot) {
    return slot != nullptr && slot->state != pcsc::SlotState::empty &&
           slot->state != pcsc::SlotState::unavailable;
}

/// A reader event is the moment to try again what another program or a bad contact prevented.
bool worthRetrying(CardState state) {
    return state == CardState::busy || state == CardState::fault;
}

constexpr std::chrono::milliseconds longestEnd{1500};

template <typename T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

SecretBuffer copyOf(const SecretBuffer& secret) {
    SecretBuffer copy;
    for (const auto byte : secret.view()) copy.append(byte);
    return copy;
}

}  // namespace

/// Says that the card thread is at work, for as long as it is.
class CardDesk::AtWork {
  public:
    explicit AtWork(CardDesk& desk) : desk_(desk) {
        const std::lock_guard lock(desk_.mutex_);
        ++desk_.works_;
        desk_.news_();
    }
    ~AtWork() {
        const std::lock_guard lock(desk_.mutex_);
        --desk_.works_;
    }
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;

  private:
    CardDesk& desk_;
};

CardDesk::CardDesk(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
                   std::function<void()> news)
    : readers_(std::move(readers)), clock_(clock), news_(std::move(news)) {}

void CardDesk::open() {
    watch_ = readers_->watch([this](const pcsc::ReadersSnapshot& seen) { onReaders(seen); });
}

void CardDesk::close() {
    using std::chrono::steady_clock;
    const auto end = steady_clock::now() + longestEnd;
    const auto rest = [end] {
        return std::max(std::chrono::round<std::chrono::milliseconds>(end - steady_clock::now()),
                        std::chrono::milliseconds{});
    };
    watch_.reset();
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(closed_, true)) return;
        news_ = [] {};
        for (const auto& waiting : patiences_)
            if (const auto patience = waiting.lock()) patience->giveUp();
    }
    scout_.stop(rest());
    // A thread that another program or a hung service keeps disconnects when it is let go.
    if (const auto self = weak_from_this().lock()) post([this] { card_.disconnect(); });
    thread_.stop(rest());
}

void CardDesk::checkService() {
    if (watch_) watch_->check();
}

bool CardDesk::atWork() const {
    const std::lock_guard lock(mutex_);
    return works_ > 0;
}

CardSnapshot CardDesk::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

bool CardDesk::current(quint64 insertion) const {
    const std::lock_guard lock(mutex_);
    return !closed_ && insertion != 0 && latest_.insertion == insertion;
}

void CardDesk::post(std::function<void()> work) {
    thread_.post([self = shared_from_this(), work = std::move(work)] {
        const AtWork atWork(*self);
        work();
    });
}

// Readers

CardDesk::Key CardDesk::keyOf(const pcsc::Slot& slot) {
    return {slot.reader, slot.event, slot.state == pcsc::SlotState::mute};
}

void CardDesk::onReaders(const pcsc::ReadersSnapshot& readers) {
    const std::lock_guard lock(mutex_);
    heard_ = true;
    seen_ = withoutVirtualReaders(readers);
    // A reader that comes back may count its cards from the start.
    const auto gone = [this](const Key& key) {
        return std::ranges::none_of(seen_.readers,
                                    [&](const pcsc::Slot& slot) { return keyOf(slot) == key; });
    };
    std::erase_if(idCartas_, [&](const auto& known) { return gone(known.first); });
    std::erase_if(strangers_, gone);
    if (readers.service == pcsc::ServiceState::silent) letEverybodyGo();
    lookAgain();
}

/// Nothing ends a call that a hung service keeps, so its outcome will be nobody's.
void CardDesk::letEverybodyGo() {
    for (const auto& waiting : patiences_)
        if (const auto patience = waiting.lock()) patience->giveUp();
    for (const auto& order : std::exchange(orders_, {}))
        order->abandon(Error{errors::serviceSilent});
    for (const auto& turn : std::exchange(turns_, {})) {
        turn->addResult(fail(errors::serviceSilent));
        turn->finish();
    }
}

void CardDesk::chooseReader(const std::string& reader) {
    const std::lock_guard lock(mutex_);
    chosen_ = reader;
    if (heard_) lookAgain();
}

bool CardDesk::looksLikeCns(const pcsc::Slot& slot) const {
    return !strangers_.contains(keyOf(slot)) && pcsc::recognise(slot.atr).has_value();
}

/// The same card in two readers, as two drivers for one reader show it, is shown once.
pcsc::ReadersSnapshot CardDesk::readersToChooseFrom() const {
    auto readers = withoutDoubles(seen_);
    std::set<std::string> shown;
    const auto again = [&](const pcsc::Slot& slot) {
        const auto known = idCartas_.find(keyOf(slot));
        if (known == idCartas_.end() || known->second.empty()) return false;
        return !shown.insert(known->second).second;
    };
    // The one looked at comes first, so that it is not the one that goes.
    const auto current = latest_.reader.toStdString();
    for (const auto& slot : readers.readers)
        if (slot.reader == current) again(slot);
    std::erase_if(readers.readers,
                  [&](const pcsc::Slot& slot) { return slot.reader != current && again(slot); });
    return readers;
}

std::vector<ReaderInfo> CardDesk::readerInfos() const {
    std::vector<ReaderInfo> infos;
    for (const auto& slot : readersToChooseFrom().readers)
        infos.push_back({.name = QString::fromStdString(slot.reader),
                         .contactless = isContactlessSlot(slot.reader),
                         .hasCard = holdsCard(&slot),
                         .hasCns = looksLikeCns(slot),
                         .chosen = slot.reader == latest_.reader.toStdString(),
                         .pinPad = slot.reader == padReader_ && pinPad_.verify.offered(),
                         .newPinPad = slot.reader == padReader_ && pinPad_.modify.offered()});
    return infos;
}

void CardDesk::lookAgain() {
    if (closed_) return;  // what is posted then is done here and now, under the lock
    const auto* slot = chooseSlot(seen_, {chosen_, latest_.reader.toStdString()},
                                  [this](const pcsc::Slot& one) { return looksLikeCns(one); });
    takeSlot(slot);
}

void CardDesk::takeSlot(const pcsc::Slot* slot) {
    const bool sameCard = latest_.hasCard() && holdsCard(slot) && keyOf(*slot) == key_;
    const bool underWay = sameCard && waits_ == latest_.insertion;
    if (sameCard && (underWay || !worthRetrying(latest_.state))) {
        if (readerInfos() != latest_.readers) publish(latest_);
        askOthers();
        return;
    }
    auto snapshot = fromSlot(seen_, slot);
    if (holdsCard(slot)) {
        snapshot.insertion = sameCard ? latest_.insertion : ++insertions_;
        key_ = keyOf(*slot);
    }
    const bool readable = snapshot.state == CardState::reading;
    const auto insertion = snapshot.insertion;
    publish(std::move(snapshot));
    if (readable) post([this, insertion] { read(insertion); });
    if (insertion == 0) post([this] { card_.disconnect(); });
    askOthers();
}

void CardDesk::publish(CardSnapshot snapshot) {
    latest_ = std::move(snapshot);
    latest_.readers = readerInfos();
    news_();
}

/// Which cards are in the other readers, once for each.
void CardDesk::askOthers() {
    for (const auto& slot : seen_.readers) {
        const bool free = slot.state == pcsc::SlotState::present;
        if (closed_ || !free || keyOf(slot) == key_ || !looksLikeCns(slot)) continue;
        const auto key = keyOf(slot);
        if (!idCartas_.try_emplace(key).second) continue;
        const auto answer = [self = shared_from_this(), key](const std::string& idCarta) {
            const std::lock_guard lock(self->mutex_);
            const auto asked = self->idCartas_.find(key);
            if (asked == self->idCartas_.end() || idCarta.empty()) return;
            asked->second = idCarta;
            if (self->readerInfos() != self->latest_.readers) self->publish(self->latest_);
        };
        scout_.ask(readers_, slot.reader, answer);
    }
}

// Other programs

quint64 CardDesk::waitUnderWay() const {
    const std::lock_guard lock(mutex_);
    const bool lasts = (waits_ != 0 && !latest_.held) || latest_.state == CardState::busy;
    return lasts ? wait_ : 0;
}

void CardDesk::lookAfter(quint64 wait) {
    const std::lock_guard lock(mutex_);
    const auto insertion = latest_.insertion;
    if (closed_ || insertion == 0 || wait != wait_) return;
    if (waits_ != insertion) {
        if (latest_.state == CardState::busy) post([this, insertion] { read(insertion); });
        return;
    }
    if (latest_.held) return;
    auto snapshot = latest_;
    snapshot.held = true;
    if (snapshot.state == CardState::reading)
        snapshot = fromError(std::move(snapshot), Error{errors::cardHeld, "still waiting"});
    publish(std::move(snapshot));
}

/// Runs what may have to wait for another program, so that meanwhile it can be said.
Result<void> CardDesk::waiting(quint64 insertion, const std::function<Result<void>()>& wait) {
    {
        const std::lock_guard lock(mutex_);
        waits_ = insertion;
        ++wait_;
        news_();
    }
    auto turn = wait();
    const std::lock_guard lock(mutex_);
    if (waits_ == insertion) waits_ = 0;
    ++wait_;
    news_();
    if (latest_.insertion != insertion || !latest_.held) return turn;
    auto snapshot = latest_;
    snapshot.held = false;
    if (turn && snapshot.state == CardState::busy) {
        snapshot.state = CardState::reading;
        snapshot.error.reset();
    }
    publish(std::move(snapshot));
    return turn;
}

// Card

void CardDesk::read(quint64 insertion) {
    if (!current(insertion)) return;
    const auto reader = latest().reader.toStdString();
    const auto turn =
        waiting(insertion, [this, &reader] { return card_.connect(*readers_, reader); });
    if (!turn) return onRead(insertion, std::unexpected(turn.error()));
    if (!current(insertion)) return;
    {
        const std::lock_guard lock(mutex_);
        padReader_ = reader;
        pinPad_ = card_.pinPad();
    }
    const auto content = card_.read(
        [this, insertion](const pcsc::CardContent& known) { onHolder(insertion, known); });
    const bool stranger = !content && content.error().code == errors::cardUnknown;
    if (stranger) return onStranger(insertion, content.error());
    onRead(insertion, content);
}

void CardDesk::onHolder(quint64 insertion, const pcsc::CardContent& content) {
    const std::lock_guard lock(mutex_);
    if (latest_.insertion != insertion) return;
    auto snapshot = withTries(withHolder(latest_, content));
    snapshot.state = CardState::reading;
    snapshot.error.reset();
    publish(std::move(snapshot));
}

void CardDesk::onRead(quint64 insertion, const Result<pcsc::CardContent>& content) {
    const std::lock_guard lock(mutex_);
    if (closed_ || latest_.insertion != insertion) return;  // closed: the clock may have gone
    if (content) {
        if (!content->idCarta.empty()) idCartas_[key_] = content->idCarta;
        return publish(withTries(fromContent(latest_, *content, clock_.now())));
    }
    const bool news = !latest_.error || latest_.error->code != content.error().code;
    if (!news) return;  // tried again in vain: nothing to say
    qCInfo(lcCard) << "reading the card:" << printError(content.error());
    publish(fromError(latest_, content.error()));
}

void CardDesk::onStranger(quint64 insertion, const Error& error) {
    const auto kind = card_.foreignKind();
    const std::lock_guard lock(mutex_);
    if (latest_.insertion != insertion) return;
    qCInfo(lcCard) << "reading the card:" << printError(error);
    publish(fromForeign(latest_, error, kind));
    strangers_.insert(key_);
    lookAgain();  // perhaps another reader holds a true one
}

Result<Bytes> CardDesk::verifyAndRawSign(quint64 insertion, const SecretBuffer& pin, ByteView block,
                                         const std::shared_ptr<Patience>& patience) {
    const auto ours = std::make_shared<HandedSecret>(copyOf(pin));
    const auto signing = [ours, copy = Bytes(block.begin(), block.end())](
                             InsertedCard& card, const Wanted& wanted) -> Result<Bytes> {
        const auto taken = ours->take();
        return taken ? card.verifyAndRawSign(*taken, copy, wanted) : fail(errors::cancelled);
    };
    auto signature = signPatiently(insertion, signing, patience);
    ours->withdraw();
    return signature;
}

Result<Bytes> CardDesk::verifyOnPadAndRawSign(quint64 insertion, ByteView block,
                                              const std::shared_ptr<Patience>& patience) {
    const auto signing = [copy = Bytes(block.begin(), block.end())](InsertedCard& card,
                                                                    const Wanted& wanted) {
        return card.verifyOnPadAndRawSign(copy, wanted);
    };
    return signPatiently(insertion, signing, patience);
}

/// Waits for the card thread, but not longer than the patience lasts.
Result<Bytes> CardDesk::signPatiently(quint64 insertion, Signing signing,
                                      const std::shared_ptr<Patience>& patience) {
    {
        const std::lock_guard lock(mutex_);
        if (closed_) return fail(errors::cardRemoved);
        std::erase_if(patiences_, [](const auto& one) { return one.expired(); });
        patiences_.push_back(patience);
    }
    const auto sent = std::make_shared<std::atomic<bool>>(false);
    // In this order: who gives up and then finds nothing sent knows that nothing will be.
    const auto wanted = [sent, patience] {
        *sent = true;
        return !patience->over();
    };
    auto signature = thread_.call(
        [self = shared_from_this(), insertion, signing = std::move(signing), wanted, patience] {
            return self->sign(
                insertion, [&](InsertedCard& card) { return signing(card, wanted); }, *patience);
        },
        patience);
    if (signature) return std::move(*signature);
    if (latest().state == CardState::serviceSilent)
        return fail(*sent ? errors::pinUncertain : errors::serviceSilent, "the service hangs");
    return fail(current(insertion) ? errors::cancelled : errors::cardRemoved);
}

Result<Bytes> CardDesk::sign(quint64 insertion,
                             const std::function<Result<Bytes>(InsertedCard&)>& signing,
                             const Patience& patience) {
    const AtWork atWork(*this);
    if (!current(insertion)) return fail(errors::cardRemoved);
    if (const auto turn = waiting(insertion, [this] { return card_.waitForTurn(); }); !turn)
        return std::unexpected(turn.error());
    if (patience.over()) return fail(errors::cancelled);
    if (!current(insertion)) return fail(errors::cardRemoved);
    // Another program may be quicker between the turn and the transaction: it asks once more.
    auto signature = signing(card_);
    followTries(insertion, errorOf(signature));
    return signature;
}

void CardDesk::setPin(quint64 insertion, std::shared_ptr<PinOrder> order) {
    {
        const std::lock_guard lock(mutex_);
        orders_.insert(order);
    }
    post([this, insertion, order = std::move(order)] {
        auto outcome = current(insertion) ? setPin(insertion, *order) : fail(errors::cardRemoved);
        if (!outcome) qCInfo(lcCard) << "setting the PIN:" << printError(outcome.error());
        followTries(insertion, errorOf(outcome));
        const bool awaited = [&] {
            const std::lock_guard lock(mutex_);
            return orders_.erase(order) != 0;
        }();
        if (awaited) order->answer(std::move(outcome));
    });
}

Result<void> CardDesk::setPin(quint64 insertion, PinOrder& order) {
    auto turn = waiting(insertion, [this] { return card_.waitForTurn(); });
    if (!turn) return turn;
    return current(insertion) ? order.run(card_) : fail(errors::cardRemoved);
}

/// A card that comes back has the tries it had.
CardSnapshot CardDesk::withTries(CardSnapshot snapshot) const {
    const auto known = tries_.find(snapshot.idCarta);
    if (!snapshot.triesLeft && known != tries_.end()) snapshot.triesLeft = known->second;
    return snapshot;
}

void CardDesk::rememberTries(const CardSnapshot& card, bool uncertain) {
    // Uncertain, the last try may still be there: it is asked about again.
    const bool last = tries_.contains(card.idCarta) && tries_.at(card.idCarta) == 1;
    if (card.idCarta.isEmpty() || (uncertain && last)) return;
    tries_.erase(card.idCarta);
    if (card.triesLeft) tries_.emplace(card.idCarta, *card.triesLeft);
}

void CardDesk::followTries(quint64 insertion, const std::optional<Error>& error) {
    const std::lock_guard lock(mutex_);
    if (latest_.insertion != insertion) return;
    auto snapshot = latest_;
    if (!error || error->code == errors::pinUncertain)
        snapshot.triesLeft.reset();  // what was told before may be one too many
    else if (error->code == errors::pinBlocked)
        snapshot.triesLeft = 0;
    else if (error->code == errors::pinWrong)
        snapshot.triesLeft = error->triesLeft;
    rememberTries(snapshot, error && error->code == errors::pinUncertain);
    if (snapshot.triesLeft != latest_.triesLeft) publish(std::move(snapshot));
}

void CardDesk::askTurn(quint64 insertion, std::shared_ptr<QPromise<Result<void>>> turn) {
    {
        const std::lock_guard lock(mutex_);
        turns_.insert(turn);
    }
    post([this, insertion, turn = std::move(turn)] {
        Result<void> outcome = fail(errors::cardRemoved);
        if (!turn->isCanceled() && current(insertion))
            outcome = waiting(insertion, [this] { return card_.waitForTurn(); });
        const std::lock_guard lock(mutex_);
        if (turns_.erase(turn) == 0) return;
        if (!turn->isCanceled()) turn->addResult(std::move(outcome));
        turn->finish();
    });
}

void CardDesk::reset(quint64 insertion) {
    post([this, insertion] {
        if (current(insertion)) card_.reset();
    });
}

}  // namespace core
