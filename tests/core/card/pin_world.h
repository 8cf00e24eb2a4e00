// SPDX-License-Identifier: EUPL-1.2
// A card service that has read a card in virtual readers: what tests of a new PIN begin with.
#pragma once

#include <QTest>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "core/card/card_service.h"
#include "core/card/card_signer.h"
#include "pcsc/virtualcard/virtual_readers.h"
#include "tests/support/inserted_card.h"

namespace pinworld {

/// How it ended, waited for: "done", the error's code, or "no result" where it was cancelled.
inline QByteArray codeOf(const core::Async<void>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); })) return "not finished";
    if (future.resultCount() == 0) return "no result";
    const auto outcome = future.result();
    if (outcome) return "done";
    const auto name = outcome.error().code.name();
    return {name.data(), static_cast<qsizetype>(name.size())};
}

/// `Readers`: VirtualReaders, or what is made of them.
template <typename Readers>
struct World {
    explicit World(const std::function<void(virtualcard::CardProfile&)>& change = {}) {
        service.setLookAfterTime(std::chrono::milliseconds(20));
        auto profile = virtualcard::specimenProfile();
        if (change) change(profile);
        card = support::makeCard(std::move(profile));
        readers->insert(card);
        const auto read = [this] { return service.snapshot().state == core::CardState::ready; };
        if (!QTest::qWaitFor(read)) qFatal("the card is not read");
    }
    quint64 insertion() const { return service.snapshot().insertion; }
    std::optional<int> tries() const { return service.snapshot().triesLeft; }
    /// True when the card takes this PIN; costs a try when it does not.
    bool holds(std::string_view pin) {
        return service.signer(insertion())
            ->verifyAndRawSign(pcsc::SecretBuffer(pin), pcsc::Bytes(256, 0x01))
            .has_value();
    }

    std::shared_ptr<Readers> readers = std::make_shared<Readers>();
    std::shared_ptr<virtualcard::VirtualCard> card;
    core::CardService service{readers};
};

}  // namespace pinworld
