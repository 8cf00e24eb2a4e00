// SPDX-License-Identifier: EUPL-1.2
// A card on the bench: hexadecimal in, hexadecimal out.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include "pcsc/virtualcard/virtual_card.h"

namespace bench {

inline pcsc::Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

/// Stands for the RSA operation, which is handed in: turns the block round, so that a test sees
/// what was handed over.
inline pcsc::Bytes reversed(pcsc::ByteView block) {
    return {block.rbegin(), block.rend()};
}

/// The specimen's card with a small, certificate-shaped content, powered.
class Bench {
  public:
    explicit Bench(const virtualcard::CardProfile& profile = profileWith({}))
        : card_(std::make_shared<virtualcard::VirtualCard>(profile, reversed)) {
        card_->powerOn();
    }

    static virtualcard::CardProfile profileWith(const virtualcard::Quirks& quirks) {
        auto profile = virtualcard::specimenProfile();
        profile.certificate = hex("3003020101");
        profile.quirks = quirks;
        return profile;
    }

    /// The answer in hexadecimal, status word at the end; "-" when there is none.
    std::string send(const std::string& command) {
        const auto response = card_->transmit(hex(command));
        return response ? pcsc::toHex(*response) : "-";
    }
    std::string send(const pcsc::Bytes& command) { return send(pcsc::toHex(command)); }

    /// The last four characters.
    std::string status(const std::string& command) {
        const auto answer = send(command);
        return answer.substr(answer.size() - std::min<std::size_t>(4, answer.size()));
    }

    virtualcard::VirtualCard& card() { return *card_; }

  private:
    std::shared_ptr<virtualcard::VirtualCard> card_;
};

inline const std::string rightPin = "00200010083132333435FFFFFF";
inline const std::string wrongPin = "00200010083939393939FFFFFF";

}  // namespace bench
