// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/virtual_card.h"

#include <utility>

namespace virtualcard {

using std::chrono::duration_cast;
using std::chrono::microseconds;

std::uint16_t Exchange::status() const {
    if (response.size() < 2) return 0;
    return static_cast<std::uint16_t>(response[response.size() - 2] << 8U | response.back());
}

VirtualCard::VirtualCard(CardProfile profile, RawRsa rawRsa)
    : profile_(std::move(profile)),
      quirks_(profile_.quirks),
      chip_(profile_, std::move(rawRsa)),
      answersLeft_(profile_.quirks.removeAfter) {}

void VirtualCard::powerOn() {
    const std::lock_guard lock(mutex_);
    chip_.reset();
    powered_ = true;
}

void VirtualCard::powerOff() {
    {
        const std::lock_guard lock(mutex_);
        chip_.reset();
        powered_ = false;
        ++stay_;
    }
    powerChanged_.notify_all();
}

std::optional<Bytes> VirtualCard::transmit(ByteView command) {
    std::unique_lock lock(mutex_);
    if (!powered_ || leavesNow()) return std::nullopt;
    const auto begin = Clock::now();
    auto response = chip_.process(command);
    if (!stillIn(lock, command.size() + response.size())) return std::nullopt;
    report(command, response, begin);
    leavesNow();
    return response;
}

/// The removeAfter quirk: cuts the power once, when all its answers are given.
bool VirtualCard::leavesNow() {
    if (answersLeft_ != 0U) return false;
    answersLeft_.reset();
    powered_ = false;
    return true;
}

/// Takes the time the line would take; false when the card was pulled meanwhile.
bool VirtualCard::stillIn(std::unique_lock<std::mutex>& lock, std::size_t bytes) {
    const auto latency = quirks_.latencyPerByte * static_cast<std::int64_t>(bytes);
    return latency.count() == 0 || !powerChanged_.wait_for(lock, latency, [this, stay = stay_] {
        return !powered_ || stay_ != stay;
    });
}

void VirtualCard::report(ByteView command, const Bytes& response, Clock::time_point begin) {
    ++exchanges_;
    if (answersLeft_) --*answersLeft_;
    if (!observer_) return;
    const auto now = Clock::now();
    observer_({.number = exchanges_,
               .time = duration_cast<microseconds>(begin - made_),
               .duration = duration_cast<microseconds>(now - begin),
               .command = maskSecrets(command),
               .response = response});
}

void VirtualCard::setQuirks(const Quirks& quirks) {
    const std::lock_guard lock(mutex_);
    quirks_ = quirks;
    answersLeft_ = quirks.removeAfter;
    chip_.setQuirks(quirks);
}

void VirtualCard::setObserver(Observer observer) {
    const std::lock_guard lock(mutex_);
    observer_ = std::move(observer);
}

bool VirtualCard::powered() const {
    const std::lock_guard lock(mutex_);
    return powered_;
}

bool VirtualCard::pinVerified() const {
    const std::lock_guard lock(mutex_);
    return chip_.pins().pinVerified();
}

int VirtualCard::pinTriesLeft() const {
    const std::lock_guard lock(mutex_);
    return chip_.pins().pinTriesLeft();
}

int VirtualCard::pukTriesLeft() const {
    const std::lock_guard lock(mutex_);
    return chip_.pins().pukTriesLeft();
}

std::uint64_t VirtualCard::exchangeCount() const {
    const std::lock_guard lock(mutex_);
    return exchanges_;
}

}  // namespace virtualcard
