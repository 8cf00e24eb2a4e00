// SPDX-License-Identifier: EUPL-1.2
// What the home page and `La tua famiglia` tell of a person: one line a fact. To add one, write a
// function that asks a gateway and makes lines of the answer, and put it into today_facts.cpp.
#pragma once

#include <functional>
#include <optional>
#include <span>

#include "core/base/base.h"
#include "core/card/card_snapshot.h"
#include "core/gateways.h"
#include "core/login/session.h"
#include "ui/screens/home/today_item.h"
#include "ui/shell/page.h"

namespace ui {

/// Of whom, and when. The session acts for the person whose data are asked (R16).
struct FactQuestion {
    core::Gateways& gateways;
    core::Session session;
    core::CardSnapshot card;  // in the reader
    QDateTime now;
    QDate today() const { return now.date(); }
};

/// Empty when there is nothing to tell. Called once, or not at all when `owner` goes before.
using TellItems = std::function<void(core::Result<TodayItems> items)>;

struct TodayFact {
    const char* name = nullptr;
    /// Below it the fact is not asked for.
    core::Level level = core::Level::none;
    /// What a delegation must comprise; nothing: a fact about the person who is in, and only them.
    std::optional<core::ActingService> service{};
    /// The home page has a better way to show it.
    bool familyOnly = false;
    void (*ask)(const FactQuestion& question, QObject& owner, TellItems tell) = nullptr;
};

std::span<const TodayFact> todayFacts();

/// Whether this session may be asked for the fact at all.
bool mayAsk(const TodayFact& fact, const core::Session& session);

/// Goes to the health record and puts the page on top of it, unless the record is closed to this
/// session.
void openInRecord(const Context& context, PageFactory page);

}  // namespace ui
