// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>

#include "core/card/card_service.h"
#include "pcsc/virtualcard/virtual_card.h"
#include "tests/campaign/operations.h"

namespace campaign {

/// The card service as a window has it, on this thread, whose events run while something is waited
/// for.
class ServiceWatch {
  public:
    explicit ServiceWatch(std::shared_ptr<pcsc::Readers> readers);

    const core::CardSnapshot& latest() const { return service_->snapshot(); }
    /// False after two seconds.
    bool waitUntil(const std::function<bool()>& holds) const;
    bool waitFor(core::CardState state) const;

    /// changePin or unblockPin for the card that is in the reader, sent once.
    core::Async<void> begin(const Attempt& attempt, const virtualcard::CardProfile& card) const;
    /// How it ended; program.cancelled when it was given up and there is no answer.
    Outcome outcomeOf(const core::Async<void>& work) const;

  private:
    std::unique_ptr<core::CardService> service_;
};

inline constexpr std::array pinAttempts{
    Attempt{Operation::changePin, true}, Attempt{Operation::changePin, false},
    Attempt{Operation::unblockPin, true}, Attempt{Operation::unblockPin, false}};

/// What the card holds by then must be what was told: the new PIN, the old one, one of both. Empty:
/// it is. Costs a try when it is not the first one asked.
std::string contradiction(virtualcard::VirtualCard& card, pcsc::ErrorCode told);

}  // namespace campaign
