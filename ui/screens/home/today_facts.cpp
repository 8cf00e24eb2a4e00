// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/today_facts.h"

#include <array>

#include "ui/screens/home/facts/facts.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

bool recordOpen(const core::Session& session) {
    return session.level >= core::Level::passwordAndCode &&
           (!session.actingFor || session.actingFor->scope.testFlag(core::ActingService::record));
}

}  // namespace

// A fact more = a line more.
std::span<const TodayFact> todayFacts() {
    using core::ActingService;
    using core::Level;
    static constexpr std::array facts{
        TodayFact{"unread", Level::passwordAndCode, ActingService::record, true, askUnread},
        TodayFact{"prescriptions", Level::passwordAndCode, ActingService::record, false,
                  askPrescriptions},
        TodayFact{"vaccinations", Level::passwordAndCode, ActingService::record, false,
                  askVaccinations},
        TodayFact{"appointments", Level::password, ActingService::booking, false, askAppointments},
        TodayFact{"exemptions", Level::password, ActingService::exemptions, false, askExemptions},
        TodayFact{"requests", Level::password, ActingService::doctor, false, askRequests},
        TodayFact{"card", Level::card, std::nullopt, false, askCard},
        TodayFact{"news", Level::password, ActingService::data, false, askNews},
    };
    return facts;
}

bool mayAsk(const TodayFact& fact, const core::Session& session) {
    if (session.level < fact.level) return false;
    if (!session.actingFor) return true;
    return fact.service && session.actingFor->scope.testFlag(*fact.service);
}

void openInRecord(const Context& context, PageFactory page) {
    const auto& session = context.services.sessions.current();
    const bool open = session && recordOpen(*session);
    context.navigator.open(Place::record);
    if (open) context.navigator.push(std::move(page));
}

}  // namespace ui
