// SPDX-License-Identifier: EUPL-1.2
// Cards that the tests of the CNS driver share: virtual ones, and scripted ones that have passed
// the second proof.
#pragma once

#include "pcsc/cards/card_registry.h"
#include "tests/support/inserted_card.h"
#include "tests/support/rsa_check.h"
#include "tests/support/scripted_transport.h"

namespace cnscards {

inline constexpr std::string_view message = "Fascicolo Sanitario Elettronico";
inline constexpr const char* athena = "3BDF18008131FE7D006B150C0181011101434E53103180E8";
inline constexpr const char* stIncard = "3BFF1800FF8131FE55006B02090200011101434E531031808F";

inline virtualcard::CardProfile profileOf(virtualcard::Layout layout = virtualcard::Layout::classic,
                                          int bits = 2048,
                                          pcsc::Protocol protocol = pcsc::Protocol::T1) {
    auto profile = virtualcard::specimenProfile();
    profile.layout = layout;
    profile.keyBits = bits;
    profile.protocol = protocol;
    return profile;
}

virtualcard::CardProfile withQuirk(auto change, virtualcard::CardProfile profile = profileOf()) {
    change(profile.quirks);
    return profile;
}

inline std::unique_ptr<pcsc::CardDriver> driverOf(pcsc::Transport& transport) {
    return std::move(pcsc::makeDriver(transport)).value();
}

inline std::unique_ptr<pcsc::CardDriver> driverOf(support::InsertedCard& inserted) {
    return driverOf(inserted.transport());
}

inline pcsc::Bytes blockFor(support::InsertedCard& inserted) {
    return support::pkcs1Block(message,
                               static_cast<std::size_t>(inserted.card().profile().keyBits) / 8);
}

using support::Steps;

inline std::string hexOf(std::string_view text) {
    return pcsc::toHex(pcsc::toBytes(text));
}

/// The second proof, passed.
inline Steps proof(std::string_view idCarta = "6030123456789008") {
    return {{"00A4080C0410001003", "9000"}, {"00B0000010", hexOf(idCarta) + "9000"}};
}

}  // namespace cnscards
