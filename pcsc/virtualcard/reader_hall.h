// SPDX-License-Identifier: EUPL-1.2
// The state that virtual readers, their transports and their watches share. Inside the room only.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "pcsc/transport/transport.h"
#include "pcsc/virtualcard/virtual_card.h"
#include "pcsc/virtualcard/virtual_readers.h"

namespace virtualcard {

struct VirtualReader {
    std::string name;
    bool plugged = true;
    bool mute = false;
    OtherUse otherUse = OtherUse::none;
    std::shared_ptr<VirtualCard> card{};
    std::uint16_t event = 0;       // insertions and removals, as Slot::event
    std::uint64_t insertion = 0;   // which card's stay this is: never repeats
    std::uint64_t resets = 0;      // of this card in this stay
    const void* holder = nullptr;  // the transport whose transaction it is
    unsigned nesting = 0;          // a holder may begin again, as in PC/SC
    bool transmitting = false;
};

/// What a transport remembers of the card it was connected to.
struct CardStay {
    std::string reader;
    std::uint64_t insertion = 0;
    std::uint64_t resets = 0;
};

class ReaderHall {
  public:
    explicit ReaderHall(const std::vector<std::string>& names);

    using Change = std::function<void(VirtualReader&)>;
    /// Runs under the lock, then wakes whoever waits. An empty name is the first reader.
    void change(const std::string& reader, const Change& change);
    void setService(pcsc::ServiceState state);

    pcsc::ReadersSnapshot snapshot();
    /// Returns when the state differs from `known` or `stop` says so.
    bool waitForChange(pcsc::ReadersSnapshot& known, const std::function<bool()>& stop);
    void wake();

    /// The card and the stay to remember.
    pcsc::Result<std::pair<CardStay, std::shared_ptr<VirtualCard>>> connect(
        const std::string& reader);
    /// Takes over whatever is in the reader now.
    pcsc::Result<std::shared_ptr<VirtualCard>> reconnect(CardStay& stay);

    pcsc::Result<Bytes> transmit(const CardStay& stay, const void* caller, ByteView command);
    pcsc::Result<void> begin(const CardStay& stay, const void* caller);
    /// A reset is told to everyone, the caller included, as pcsc-lite does.
    void end(const CardStay& stay, const void* caller, pcsc::Disposition disposition);
    /// The transport is gone: gives back all its transactions.
    void release(const CardStay& stay, const void* caller);

  private:
    VirtualReader* find(const std::string& name);
    pcsc::Result<VirtualReader*> usable(const CardStay& stay);
    pcsc::Result<VirtualReader*> waitForTurn(std::unique_lock<std::mutex>& lock,
                                             const CardStay& stay, const void* caller);
    pcsc::Result<VirtualReader*> withCard(const std::string& reader);
    pcsc::ReadersSnapshot view() const;

    std::mutex mutex_;
    std::condition_variable changed_;
    pcsc::ServiceState service_ = pcsc::ServiceState::running;
    std::vector<VirtualReader> readers_;
};

/// Takes the card out, if there is one.
void takeOut(VirtualReader& reader);

/// Resets the card, if there is one, and lets every connection find out.
void resetCard(VirtualReader& reader);

}  // namespace virtualcard
