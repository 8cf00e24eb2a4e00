// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/card_kinds.h"

#include "tests/support/inserted_card.h"

namespace campaign {
namespace {

using pcsc::Protocol;
using virtualcard::Layout;

CardKind kind(const char* name, Layout layout, int keyBits, Protocol protocol,
              virtualcard::Quirks quirks = {}) {
    auto profile = virtualcard::specimenProfile();
    profile.layout = layout;
    profile.keyBits = keyBits;
    profile.protocol = protocol;
    profile.quirks = quirks;
    return {name, support::makeCard(std::move(profile))->profile()};
}

}  // namespace

std::shared_ptr<virtualcard::VirtualCard> CardKind::make(virtualcard::CardProfile profile) {
    return std::make_shared<virtualcard::VirtualCard>(std::move(profile), [](pcsc::ByteView block) {
        return pcsc::Bytes(block.begin(), block.end());
    });
}

const std::vector<CardKind>& cardKinds() {
    static const std::vector<CardKind> kinds{
        kind("classic 2048", Layout::classic, 2048, Protocol::T1),
        kind("IDEMIA 2021", Layout::idemia2021, 2048, Protocol::T1),
        kind("classic 1024", Layout::classic, 1024, Protocol::T1),
        kind("T=0", Layout::classic, 2048, Protocol::T0),
        kind("no extended APDUs", Layout::classic, 2048, Protocol::T1, {.refuseExtended = true}),
    };
    return kinds;
}

}  // namespace campaign
