// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/reader_hall.h"

#include <algorithm>
#include <utility>

#include "pcsc/base/card_errors.h"

namespace virtualcard {
namespace {

namespace errors = pcsc::errors;
using pcsc::fail;
using pcsc::Result;

pcsc::SlotState slotState(const VirtualReader& reader) {
    if (reader.mute) return pcsc::SlotState::mute;
    if (reader.card == nullptr) return pcsc::SlotState::empty;
    switch (reader.otherUse) {
        case OtherUse::shared:
            return pcsc::SlotState::inUse;
        case OtherUse::exclusive:
            return pcsc::SlotState::exclusive;
        default:
            return pcsc::SlotState::present;
    }
}

pcsc::Slot slotOf(const VirtualReader& reader) {
    return {.reader = reader.name,
            .state = slotState(reader),
            .atr = reader.card != nullptr ? reader.card->atr() : Bytes{},
            .event = reader.event};
}

CardStay stayOf(const VirtualReader& reader) {
    return {reader.name, reader.insertion, reader.resets};
}

bool freeFor(const VirtualReader& reader, const void* caller) {
    return !reader.transmitting && (reader.holder == nullptr || reader.holder == caller);
}

}  // namespace

void takeOut(VirtualReader& reader) {
    if (reader.card != nullptr) reader.card->powerOff();
    if (reader.card != nullptr || reader.mute) ++reader.event;
    reader.card.reset();
    reader.mute = false;
    reader.otherUse = OtherUse::none;
    reader.holder = nullptr;
    reader.nesting = 0;
}

void resetCard(VirtualReader& reader) {
    if (reader.card == nullptr) return;
    reader.card->powerOn();
    ++reader.resets;
}

ReaderHall::ReaderHall(const std::vector<std::string>& names) {
    for (const auto& name : names) readers_.push_back({.name = name});
}

VirtualReader* ReaderHall::find(const std::string& name) {
    if (name.empty()) return readers_.empty() ? nullptr : &readers_.front();
    const auto found = std::ranges::find(readers_, name, &VirtualReader::name);
    return found == readers_.end() ? nullptr : &*found;
}

void ReaderHall::change(const std::string& reader, const Change& change) {
    {
        const std::lock_guard lock(mutex_);
        if (auto* found = find(reader)) change(*found);
    }
    changed_.notify_all();
}

void ReaderHall::setService(pcsc::ServiceState state) {
    {
        const std::lock_guard lock(mutex_);
        service_ = state;
    }
    changed_.notify_all();
}

pcsc::ReadersSnapshot ReaderHall::view() const {
    pcsc::ReadersSnapshot snapshot{.service = service_};
    if (service_ != pcsc::ServiceState::running) return snapshot;
    for (const auto& reader : readers_)
        if (reader.plugged) snapshot.readers.push_back(slotOf(reader));
    return snapshot;
}

pcsc::ReadersSnapshot ReaderHall::snapshot() {
    const std::lock_guard lock(mutex_);
    return view();
}

bool ReaderHall::waitForChange(pcsc::ReadersSnapshot& known, const std::function<bool()>& stop) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return stop() || view() != known; });
    known = view();
    return !stop();
}

void ReaderHall::wake() {
    // Under the lock, so that a watch between its question and its sleep does not miss it.
    const std::lock_guard lock(mutex_);
    changed_.notify_all();
}

Result<VirtualReader*> ReaderHall::withCard(const std::string& name) {
    if (service_ == pcsc::ServiceState::denied) return fail(errors::serviceDenied);
    if (service_ == pcsc::ServiceState::missing) return fail(errors::serviceMissing);
    if (service_ == pcsc::ServiceState::silent) return fail(errors::serviceSilent);
    auto* reader = find(name);
    if (reader == nullptr || !reader->plugged) return fail(errors::readerGone, name);
    if (reader->mute) return fail(errors::cardMute);
    if (reader->card == nullptr) return fail(errors::cardAbsent);
    if (reader->otherUse == OtherUse::exclusive) return fail(errors::cardBusy);
    return reader;
}

Result<std::pair<CardStay, std::shared_ptr<VirtualCard>>> ReaderHall::connect(
    const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto reader = withCard(name);
    if (!reader) return std::unexpected(reader.error());
    return std::pair(stayOf(**reader), (*reader)->card);
}

Result<std::shared_ptr<VirtualCard>> ReaderHall::reconnect(CardStay& stay) {
    const std::lock_guard lock(mutex_);
    const auto reader = withCard(stay.reader);
    if (!reader && reader.error().code == errors::cardAbsent) return fail(errors::cardRemoved);
    if (!reader) return std::unexpected(reader.error());
    stay = stayOf(**reader);
    return (*reader)->card;
}

Result<VirtualReader*> ReaderHall::usable(const CardStay& stay) {
    if (service_ != pcsc::ServiceState::running) return fail(errors::serviceMissing);
    auto* reader = find(stay.reader);
    if (reader == nullptr || !reader->plugged) return fail(errors::readerGone);
    if (reader->card == nullptr || reader->insertion != stay.insertion)
        return fail(errors::cardRemoved);
    if (reader->resets != stay.resets) return fail(errors::cardReset);
    return reader;
}

/// The reader, once no other transport holds it; an error as soon as the card is not ours any more.
Result<VirtualReader*> ReaderHall::waitForTurn(std::unique_lock<std::mutex>& lock,
                                               const CardStay& stay, const void* caller) {
    Result<VirtualReader*> reader = nullptr;
    changed_.wait(lock, [&] {
        reader = usable(stay);
        return !reader || freeFor(**reader, caller);
    });
    return reader;
}

Result<Bytes> ReaderHall::transmit(const CardStay& stay, const void* caller, ByteView command) {
    std::unique_lock lock(mutex_);
    const auto reader = waitForTurn(lock, stay, caller);
    if (!reader) return std::unexpected(reader.error());
    const auto card = (*reader)->card;
    (*reader)->transmitting = true;
    lock.unlock();  // the chip may be slow: watches and removal must not wait for it
    auto response = card->transmit(command);
    lock.lock();
    (*reader)->transmitting = false;
    if (!card->powered() && (*reader)->card == card) takeOut(**reader);
    lock.unlock();
    changed_.notify_all();
    if (response) return std::move(*response);
    return fail(errors::cardRemoved);
}

Result<void> ReaderHall::begin(const CardStay& stay, const void* caller) {
    std::unique_lock lock(mutex_);
    const auto reader = waitForTurn(lock, stay, caller);
    if (!reader) return std::unexpected(reader.error());
    (*reader)->holder = caller;
    ++(*reader)->nesting;
    return {};
}

void ReaderHall::end(const CardStay& stay, const void* caller, pcsc::Disposition disposition) {
    {
        const std::lock_guard lock(mutex_);
        auto* reader = find(stay.reader);
        if (reader == nullptr || reader->holder != caller) return;
        if (disposition == pcsc::Disposition::reset) resetCard(*reader);
        if (--reader->nesting == 0) reader->holder = nullptr;
    }
    changed_.notify_all();
}

void ReaderHall::release(const CardStay& stay, const void* caller) {
    change(stay.reader, [caller](VirtualReader& reader) {
        if (reader.holder != caller) return;
        reader.holder = nullptr;
        reader.nesting = 0;
    });
}

}  // namespace virtualcard
