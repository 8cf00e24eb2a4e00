// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/seam_stage.h"

namespace campaign {

SeamStage::SeamStage(const CardKind& kind) : card_(kind.make()) {
    seam::reset();
    seam::plug(reader);
    seam::insert(reader, card_->atr());
    seam::setProtocol(kind.profile.protocol == pcsc::Protocol::T0 ? 1 : 2);
    card_->powerOn();
    seam::setCard({.answer = [this](pcsc::ByteView command) { return answer(command); },
                   .reset = [this] { card_->powerOn(); }});
}

pcsc::Bytes SeamStage::answer(pcsc::ByteView command) {
    const bool lost = lost_ == instructions_.size();
    instructions_.push_back(command[1]);
    auto given = card_->transmit(command);
    return lost || !given ? pcsc::Bytes{} : std::move(*given);
}

}  // namespace campaign
