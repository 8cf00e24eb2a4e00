// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/card/card_thread.h"
#include "pcsc/transport/transport.h"

namespace core {

/// Asks the cards in the other readers who they are, on a thread of its own: one that another
/// program holds must not keep the chosen one waiting. The thread exists once there was something
/// to ask. Used by one thread at a time.
class ReaderScout {
  public:
    /// Called on the scout's thread with ID_Carta, empty when the card did not tell.
    using Answer = std::function<void(const std::string& idCarta)>;

    void ask(const std::shared_ptr<pcsc::Readers>& readers, const std::string& reader,
             Answer answer);
    /// Waits no longer than that for a card that another program keeps.
    void stop(std::chrono::milliseconds grace);

  private:
    std::unique_ptr<CardThread> thread_{};
};

}  // namespace core
