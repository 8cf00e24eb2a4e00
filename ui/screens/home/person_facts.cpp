// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/home/person_facts.h"

#include "ui/screens/record/consent/record_consent.h"

namespace ui {
namespace {

constexpr int freshSeconds = 60;

}  // namespace

PersonFacts::PersonFacts(const Context& context, core::Session session, For purpose)
    : context_(context), session_(std::move(session)), purpose_(purpose) {}

PersonFacts::~PersonFacts() = default;

void PersonFacts::load() {
    const QDateTime now = context_.services.clock.now();
    if (asked_.isValid() && !error_ && asked_.secsTo(now) < freshSeconds) return;
    if (!loading()) reload();
}

void PersonFacts::reload() {
    asked_ = context_.services.clock.now();
    items_.clear();
    error_.reset();
    owner_ = std::make_unique<QObject>();
    const int round = ++round_;
    const FactQuestion question{context_.services.gateways, session_,
                                context_.services.cards.snapshot(), asked_};
    open_ = 1;  // this loop: some facts answer at once
    for (const TodayFact& fact : todayFacts()) {
        if (round != round_) return;  // forgotten because of an answer
        if (!mayAsk(fact, session_) || (fact.familyOnly && purpose_ != For::family)) continue;
        ++open_;
        fact.ask(question, *owner_,
                 [this, round](core::Result<TodayItems> items) { take(round, std::move(items)); });
    }
    take(round, TodayItems());
}

void PersonFacts::take(int round, core::Result<TodayItems> items) {
    if (round != round_) return;
    --open_;
    if (items)
        items_ += *items;
    else if (!error_)
        error_ = items.error();
    sortItems(items_);
    Q_EMIT changed();
}

void PersonFacts::forget() {
    ++round_;
    owner_.reset();
    items_.clear();
    error_.reset();
    session_ = {};
    open_ = 0;
}

std::shared_ptr<PersonFacts> FactStore::of(const Context& context, const core::Session& session,
                                           PersonFacts::For purpose) {
    auto& facts = people_[{session.subject().id, purpose}];
    if (facts && facts->session().level == session.level) return facts;
    if (facts) facts->forget();
    // An answer may end the session, and with it the last page that shows them.
    facts = std::shared_ptr<PersonFacts>(new PersonFacts(context, session, purpose),
                                         [](PersonFacts* old) { old->deleteLater(); });
    return facts;
}

void FactStore::clear() {
    for (const auto& [person, facts] : people_) facts->forget();
}

std::shared_ptr<FactStore> factStore(const Context& context) {
    return context.scope.obtain<FactStore>(
        [&context] { return forgetsWithRecord(context, new FactStore, &FactStore::clear); });
}

}  // namespace ui
