// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>

#include "core/card/card_desk.h"
#include "tests/campaign/judge.h"

namespace campaign {

/// The card desk as a window stands before it: what it shows, and waiting for it to show something.
class DeskWatch {
  public:
    explicit DeskWatch(std::shared_ptr<pcsc::Readers> readers);
    ~DeskWatch();
    DeskWatch(const DeskWatch&) = delete;
    DeskWatch& operator=(const DeskWatch&) = delete;

    core::CardDesk& desk() { return *desk_; }
    core::CardSnapshot latest() const { return desk_->latest(); }
    /// Done as soon as it is shown; after `patience` it is a wrong result, with what is shown
    /// instead.
    Outcome waitFor(core::CardState state,
                    std::chrono::milliseconds patience = std::chrono::milliseconds(2000));

  private:
    std::mutex mutex_;
    std::condition_variable news_;
    const std::shared_ptr<core::CardDesk> desk_;
};

}  // namespace campaign
