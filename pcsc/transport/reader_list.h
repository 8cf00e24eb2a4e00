// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <vector>

#include "pcsc/transport/transport.h"
#include "pcsc/transport/winscard_api.h"

namespace pcsc {

/// What one reader's state means. Flags in the low half; the counter in the high half becomes
/// Slot::event.
Slot toSlot(const winscard::ReaderState& state);

/// The readers of one context and their states, kept between waits so that nothing which happens
/// meanwhile is lost.
class ReaderList {
  public:
    enum class PlugAndPlay { watched, ignored };
    explicit ReaderList(PlugAndPlay plugAndPlay);

    /// Asks which readers there are. Those that stay keep their state, new ones have none yet.
    winscard::Code update(const winscard::Context& context);

    /// Blocks until something differs from what is known; at once when a reader is new or
    /// forgotten.
    winscard::Code wait(const winscard::Context& context, std::chrono::milliseconds longest);

    /// Makes the next wait report every reader's present state.
    void forget();

    /// No reader at all, and no way to hear of the first one: a wait would not block.
    bool nothingToWaitFor() const { return states_.empty(); }
    /// Every reader's state has been seen.
    bool complete() const;
    ReadersSnapshot snapshot() const;

  private:
    std::size_t readerCount() const;
    PlugAndPlay plugAndPlay_;
    std::vector<winscard::ReaderState> states_;  // the readers, then the plug-and-play one
};

}  // namespace pcsc
