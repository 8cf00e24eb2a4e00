// SPDX-License-Identifier: EUPL-1.2
// A CNS card in software that truly runs the protocol (cns-card): files, PIN and PUK counters,
// security environments, signatures. It goes into a VirtualReaders in this process, or behind a
// real PC/SC service through VpcdClient.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/chip.h"

namespace virtualcard {

/// One command and its answer, fit for a log: PIN blocks are masked with FF.
struct Exchange {
    std::uint64_t number = 0;              // from 1, over the card's life
    std::chrono::microseconds time{};      // since the card was made
    std::chrono::microseconds duration{};  // what the card took, latency quirk included
    Bytes command{};
    Bytes response{};  // with SW1 SW2
    std::uint16_t status() const;
};

/// Thread-safe. One transmit runs at a time.
class VirtualCard {
  public:
    using Observer = std::function<void(const Exchange&)>;

    /// `rawRsa` is called on the thread that transmits. The profile must carry the certificate
    /// already.
    VirtualCard(CardProfile profile, RawRsa rawRsa);

    /// As made; quirks changed later are not in it.
    const CardProfile& profile() const { return profile_; }
    Bytes atr() const { return atrOf(profile_); }
    pcsc::Protocol protocol() const { return profile_.protocol; }

    /// Insertion or reset: nothing selected, no PIN verified.
    void powerOn();
    /// Removal: a transmit under way is given up.
    void powerOff();

    /// Answer with SW1 SW2; nullopt when the card has no power or left in the middle (removeAfter,
    /// powerOff).
    std::optional<Bytes> transmit(ByteView command);

    /// False after removeAfter has struck: whoever holds the reader then takes the card out.
    bool powered() const;

    /// Replaces the quirks that act while the card works. `removeAfter` counts from here. What the
    /// files hold (zeroCertificate, truncatedData, bytesAfterEnd) and pinReference are fixed when
    /// the card is made.
    void setQuirks(const Quirks& quirks);

    /// Called after each answer, on the thread that transmits; must not call the card.
    void setObserver(Observer observer);

    bool pinVerified() const;
    int pinTriesLeft() const;
    int pukTriesLeft() const;
    /// Commands answered since the card was made.
    std::uint64_t exchangeCount() const;

  private:
    using Clock = std::chrono::steady_clock;
    bool stillIn(std::unique_lock<std::mutex>& lock, std::size_t bytes);
    bool leavesNow();
    void report(ByteView command, const Bytes& response, Clock::time_point begin);

    const CardProfile profile_;
    const Clock::time_point made_ = Clock::now();
    mutable std::mutex mutex_;
    std::condition_variable powerChanged_;
    bool powered_ = false;
    std::uint64_t stay_ = 0;  // ends with each powerOff: a quick swap must not look like staying in
    Quirks quirks_;
    Chip chip_;
    Observer observer_;
    std::uint64_t exchanges_ = 0;
    std::optional<unsigned> answersLeft_;
};

}  // namespace virtualcard
