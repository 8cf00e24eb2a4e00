// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/in_process.h"

#include <algorithm>
#include <utility>

namespace campaign {

using virtualcard::VirtualReaders;

Stage::Stage(std::shared_ptr<virtualcard::VirtualCard> card)
    : card_(std::move(card)),
      readers_(std::make_shared<VirtualReaders>()),
      between_(std::make_shared<Interference>()),
      interfered_(std::make_shared<InterferedReaders>(readers_, between_)) {
    readers_->insert(card_);
}

Session Stage::session() {
    return {*interfered_, VirtualReaders::defaultName, card_->profile()};
}

unsigned Stage::pinCommands() const {
    const auto instructions = between_->instructions();
    return static_cast<unsigned>(std::ranges::count_if(
        instructions, [](std::uint8_t ins) { return ins == 0x20 || ins == 0x24 || ins == 0x2C; }));
}

Outcome Stage::insertedAgain() {
    readers_->remove();
    putIn();
    return readOnce(*readers_, VirtualReaders::defaultName, card_->profile());
}

std::vector<Attempt> attempts() {
    std::vector<Attempt> all;
    for (const auto operation : operations) {
        const Attempt right{operation, true};
        all.push_back(right);
        if (right.hasSecret()) all.push_back({operation, false});
    }
    return all;
}

std::vector<Phase> undisturbedPhases(const CardKind& kind, const Attempt& attempt) {
    Stage stage(kind);
    Session session = stage.session();
    session.prepare(attempt.operation);
    stage.between().arm(nullptr);
    session.run(attempt);
    return phasesOf(attempt.operation, stage.between().instructions());
}

}  // namespace campaign
