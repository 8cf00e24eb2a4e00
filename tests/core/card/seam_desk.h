// SPDX-License-Identifier: EUPL-1.2
// A card service over PC/SC at the link seam, with a card in a reader whose keys answer as the test
// says.
#pragma once

#include <QTest>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/card/card_service.h"
#include "pcsc/transport/pcsc_readers.h"
#include "pcsc/transport/winscard_api.h"
#include "tests/support/inserted_card.h"
#include "tests/support/winscard_seam.h"

namespace seamdesk {

inline const std::string reader = "Lettore con tasti 00 00";
inline constexpr unsigned resetCard = 1;  // SCARD_RESET_CARD

inline pcsc::Bytes hex(std::string_view text) {
    return pcsc::fromHex(text).value();
}

/// "done", or the error's code.
template <typename T>
QByteArray codeOf(const core::Result<T>& outcome) {
    if (outcome) return "done";
    const auto name = outcome.error().code.name();
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// What the reader was told besides the question what it can do.
inline std::vector<std::pair<std::uint32_t, pcsc::Bytes>> told() {
    auto all = seam::controls();
    std::erase_if(all,
                  [](const auto& one) { return one.first == pcsc::winscard::controlCode(3400); });
    return all;
}

struct Desk {
    /// `features` as the reader announces them, `answers` by their codes.
    explicit Desk(std::string_view features, std::map<std::uint32_t, pcsc::Bytes> answers = {}) {
        seam::reset();
        seam::plug(reader);
        seam::setProtocol(2);
        seam::setPinPad({.features = hex(features), .answers = std::move(answers)});
        card->powerOn();
        seam::setCard({.answer =
                           [this](pcsc::ByteView command) {
                               return card->transmit(command).value_or(pcsc::Bytes{});
                           },
                       .reset = [this] { card->powerOn(); }});
        seam::insert(reader, card->atr());
        service = std::make_unique<core::CardService>(std::make_shared<pcsc::PcscReaders>());
        const auto read = [this] { return service->snapshot().state == core::CardState::ready; };
        if (!QTest::qWaitFor(read)) qFatal("the card is not read");
    }

    std::shared_ptr<virtualcard::VirtualCard> card =
        support::makeCard(virtualcard::specimenProfile());
    std::unique_ptr<core::CardService> service{};
};

}  // namespace seamdesk
