// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "app/virtualcard/card_slot.h"
#include "app/virtualcard/script.h"

namespace cardmaker {

/// The cards of one program and what becomes of them: all in until a signal, or as a script says.
/// Used by one thread; stop() from any, also from a signal handler.
class CardTable {
  public:
    enum class Ending {
        done,      // stopped, script at its end, or the cards have left by themselves
        deserted,  // the service closed the connection
        noReader,  // a card could not be put in: see trouble()
    };

    CardTable();
    ~CardTable();
    CardTable(const CardTable&) = delete;
    CardTable& operator=(const CardTable&) = delete;

    void add(int slot, std::shared_ptr<virtualcard::VirtualCard> card, const std::string& host,
             std::uint16_t port);
    const std::map<int, std::unique_ptr<CardSlot>>& places() const { return places_; }

    /// All of them; false at the first that cannot be (trouble() says why).
    bool insertAll();
    /// Until stopped or until no card is in.
    Ending serve();
    /// `tell` is called after each step.
    Ending play(const Script& script, const std::function<void(const Step&)>& tell);
    void stop() noexcept;

    struct Trouble {
        std::uint16_t port = 0;
        std::string cause{};
    };
    const Trouble& trouble() const { return trouble_; }

  private:
    /// What the pipe wakes us with.
    enum class Call : char { stop = 's', cardLeft = 'l' };
    void call(Call call) const noexcept;
    std::optional<Call> awaitCall(int milliseconds) const;
    bool insert(CardSlot& place);
    bool sleep(std::chrono::milliseconds time) const;
    bool anyIn() const;
    bool anyDeserted() const;

    int reader_ = -1;
    int writer_ = -1;
    Trouble trouble_{};
    std::map<int, std::unique_ptr<CardSlot>> places_{};  // last: their threads use the pipe
};

}  // namespace cardmaker
