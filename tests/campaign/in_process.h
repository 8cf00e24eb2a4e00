// SPDX-License-Identifier: EUPL-1.2
// A card in a virtual reader of this process, with something that may come between.
#pragma once

#include <array>
#include <memory>
#include <vector>

#include "pcsc/virtualcard/virtual_readers.h"
#include "tests/campaign/expected_codes.h"
#include "tests/campaign/operations.h"
#include "tests/support/interference.h"

namespace campaign {

using support::InterferedReaders;
using support::Interference;

/// When something comes between, seen from a command.
enum class Moment { before, during, after };
inline constexpr std::array moments{Moment::before, Moment::during, Moment::after};
inline constexpr std::array momentNames{"before", "during", "after"};

class Stage {
  public:
    explicit Stage(const CardKind& kind) : Stage(kind.make()) {}
    explicit Stage(std::shared_ptr<virtualcard::VirtualCard> card);

    Session session();
    virtualcard::VirtualReaders& readers() { return *readers_; }
    virtualcard::VirtualCard& card() { return *card_; }
    Interference& between() { return *between_; }
    std::shared_ptr<pcsc::Readers> interfered() { return interfered_; }
    /// PIN commands sent since the interference was armed.
    unsigned pinCommands() const;

    void putIn() { readers_->insert(card_); }
    /// Nothing disturbs any more, the card is put in again and read.
    Outcome insertedAgain();

  private:
    std::shared_ptr<virtualcard::VirtualCard> card_;
    std::shared_ptr<virtualcard::VirtualReaders> readers_;
    std::shared_ptr<Interference> between_;
    std::shared_ptr<InterferedReaders> interfered_;
};

/// Every operation, with right and wrong secrets where it has one.
std::vector<Attempt> attempts();

/// The commands of an operation that nothing disturbs.
std::vector<Phase> undisturbedPhases(const CardKind& kind, const Attempt& attempt);

// The parts.
void removals(Judge& judge);
void resets(Judge& judge);
void oddAnswers(Judge& judge);
void statusWords(Judge& judge);
void brokenContents(Judge& judge);
void deskInterruptions(Judge& judge);
void servicePins(Judge& judge);
void cycles(Judge& judge);

}  // namespace campaign
