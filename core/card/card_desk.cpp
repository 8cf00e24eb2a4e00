// SPDX-License-Identifier: EUPL-1.2
#include "core/card/card_desk.h"

#include "core/base/log.h"
#include "core/card/card_reading.h"
#include "core/card/reader_choice.h"
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

template <typename T>
std::optional<Error> errorOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error());
}

}  // namespace

CardDesk::CardDesk(std::shared_ptr<pcsc::Readers> readers, const Clock& clock,
                   std::function<void()> news)
    : readers_(std::move(readers)), clock_(clock), news_(std::move(news)) {}

void CardDesk::open() {
    watch_ = readers_->watch([this](const pcsc::ReadersSnapshot& seen) { onReaders(seen); });
}

void CardDesk::close() {
    watch_.reset();
    {
        const std::lock_guard lock(mutex_);
        closed_ = true;
    }
    thread_.stop();
    card_.disconnect();
}

CardSnapshot CardDesk::latest() const {
    const std::lock_guard lock(mutex_);
    return latest_;
}

bool CardDesk::current(quint64 insertion) const {
    const std::lock_guard lock(mutex_);
    return !closed_ && insertion != 0 && latest_.insertion == insertion;
}

// Readers

CardDesk::Key CardDesk::keyOf(const pcsc::Slot& slot) {
    return {slot.reader, slot.event, slot.state == pcsc::SlotState::mute};
}

void CardDesk::onReaders(const pcsc::ReadersSnapshot& readers) {
    const std::lock_guard lock(mutex_);
    seen_ = readers;
    lookAgain();
}

void CardDesk::lookAgain() {
    const auto looksLikeCns = [this](const pcsc::Slot& slot) {
        return !strangers_.contains(keyOf(slot)) && pcsc::recognise(slot.atr).has_value();
    };
    takeSlot(chooseSlot(seen_, latest_.reader.toStdString(), looksLikeCns));
}

void CardDesk::takeSlot(const pcsc::Slot* slot) {
    const bool sameCard = latest_.hasCard() && holdsCard(slot) && keyOf(*slot) == key_;
    if (sameCard && !worthRetrying(latest_.state)) return;
    auto snapshot = fromSlot(seen_, slot);
    if (holdsCard(slot)) {
        snapshot.insertion = sameCard ? latest_.insertion : ++insertions_;
        key_ = keyOf(*slot);
    }
    const bool readable = snapshot.state == CardState::reading;
    const auto insertion = snapshot.insertion;
    publish(std::move(snapshot));
    if (readable) thread_.post([this, insertion] { read(insertion); });
    if (insertion == 0) thread_.post([this] { card_.disconnect(); });
}

void CardDesk::publish(CardSnapshot snapshot) {
    latest_ = std::move(snapshot);
    news_();
}

// Card

void CardDesk::read(quint64 insertion) {
    if (!current(insertion)) return;
    onRead(insertion, card_.read(*readers_, latest().reader.toStdString()));
}

void CardDesk::onRead(quint64 insertion, const Result<pcsc::CardContent>& content) {
    const auto now = clock_.now();
    const std::lock_guard lock(mutex_);
    if (latest_.insertion != insertion) return;
    if (content) return publish(fromContent(latest_, *content, now));
    qCInfo(lcCard) << "reading the card:" << printError(content.error());
    publish(fromError(latest_, content.error()));
    if (content.error().code != errors::cardUnknown) return;
    strangers_.insert(key_);
    lookAgain();  // perhaps another reader holds a true one
}

Result<Bytes> CardDesk::verifyAndRawSign(quint64 insertion, const SecretBuffer& pin,
                                         ByteView block) {
    return thread_.call([&]() -> Result<Bytes> {
        if (!current(insertion)) return fail(errors::cardRemoved);
        auto signature = card_.verifyAndRawSign(pin, block);
        followTries(insertion, errorOf(signature));
        return signature;
    });
}

void CardDesk::setPin(quint64 insertion, std::shared_ptr<PinOrder> order) {
    thread_.post([this, insertion, order = std::move(order)] {
        auto outcome = current(insertion) ? order->run(card_) : fail(errors::cardRemoved);
        if (!outcome) qCInfo(lcCard) << "setting the PIN:" << printError(outcome.error());
        followTries(insertion, errorOf(outcome));
        order->answer(std::move(outcome));
    });
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
    if (snapshot.triesLeft != latest_.triesLeft) publish(std::move(snapshot));
}

void CardDesk::reset(quint64 insertion) {
    thread_.post([this, insertion] {
        if (current(insertion)) card_.reset();
    });
}

}  // namespace core
