// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/privacy/privacy_store.h"

#include <QUuid>
#include <utility>

#include "ui/screens/record/consent/record_consent.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

bool saysNothing(const core::Error& error) {
    return error.code == core::errors::portalUnreachable ||
           error.code == core::errors::portalTimeout || error.code == core::errors::portalAnswer ||
           error.code == core::errors::portalError;
}

// What the record shows follows at once (R80): of a closed one nothing stays (R12).
void followConsent(const Context& context, const core::ConsentAct& act) {
    if (act.topic != core::ConsentTopic::record) return;
    const auto consent = recordConsent(context);
    act.given ? consent->noteGiven() : consent->noteRevoked();
    const auto record = recordStore(context);
    record->clear();
    for (DocumentList* list : {&record->all(), &record->toRead()}) list->load();
}

}  // namespace

PrivacyStore::PrivacyStore(Gateways gateways) : gateways_(std::move(gateways)) {}

void PrivacyStore::clear() {
    gateways_ = {};  // with them goes what is still on its way
    history_.reset();
    given_.reset();
    people_.clear();
    error_.reset();
    choices_ = {};
    unsure_.reset();
    wish_.clear();
    key_.clear();
    busy_ = false;
}

void PrivacyStore::loadHistory() {
    if (!gateways_.consents) return;
    core::whenDone(
        gateways_.consents->history(), this,
        [this](const core::Result<core::ConsentHistory>& answer) { takeHistory(answer); });
}

void PrivacyStore::takeHistory(const core::Result<core::ConsentHistory>& answer) {
    error_ = answer ? std::nullopt : std::optional(answer.error());
    if (answer) history_ = *answer;
    const auto unsure = std::exchange(unsure_, std::nullopt);
    Q_EMIT historyChanged();
    if (unsure) settle(*unsure);
}

// The answer to a wish was lost: what the portal has tells whether it was done.
void PrivacyStore::settle(const Wish& wish) {
    busy_ = false;
    const auto acts = history_ ? history_->of(wish.consent.topic) : QVector<core::ConsentAct>();
    const bool changed = wish.error.code == core::errors::recordChanged;
    if (error_ || acts.size() <= wish.consent.seen)
        Q_EMIT failed(wish.error);
    else if (!changed && acts.first().given == wish.consent.give)
        Q_EMIT chosen(acts.first());
    else
        Q_EMIT overtaken(wish.consent.topic);
}

QByteArray PrivacyStore::keyFor(const QString& wish) {
    if (wish != wish_) key_ = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    wish_ = wish;
    return key_;
}

void PrivacyStore::choose(core::ConsentTopic topic, bool give) {
    if (busy_ || !gateways_.consents || !history_) return;
    busy_ = true;
    core::ConsentWish wish{topic, give, history_->count(topic), {}};
    wish.key = keyFor(QStringLiteral("%1/%2/%3").arg(int(topic)).arg(give).arg(wish.seen));
    core::whenDone(
        gateways_.consents->choose(wish), this,
        [this, wish](const core::Result<core::ConsentAct>& answer) { onChosen(wish, answer); });
}

void PrivacyStore::onChosen(const core::ConsentWish& wish,
                            const core::Result<core::ConsentAct>& answer) {
    if (answer) {
        busy_ = false;
        history_->acts.prepend(*answer);
        Q_EMIT historyChanged();
        Q_EMIT chosen(*answer);
        return;
    }
    const bool changed = answer.error().code == core::errors::recordChanged;
    if (!changed && !saysNothing(answer.error())) return refuse(answer.error());
    unsure_ = Wish{wish, answer.error()};
    loadHistory();
}

void PrivacyStore::refuse(const core::Error& error) {
    busy_ = false;
    Q_EMIT failed(error);
}

core::Async<core::AccessList> PrivacyStore::accesses(const core::AccessQuery& query) {
    return gateways_.accesses->accesses(query);
}

core::Async<QVector<core::Document>> PrivacyStore::seenBy(
    core::Reader reader, const std::optional<core::Supposition>& supposed) {
    return gateways_.accesses->seenBy(reader, supposed);
}

core::Async<QVector<core::NotebookEntry>> PrivacyStore::notesSeenBy(core::Reader reader) {
    return gateways_.accesses->notesSeenBy(reader, {});
}

void PrivacyStore::loadDelegations() {
    if (!gateways_.delegations) return;
    core::whenDone(gateways_.delegations->given(), this,
                   [this](const core::Result<QVector<core::Delegation>>& answer) {
                       error_ = answer ? std::nullopt : std::optional(answer.error());
                       if (answer) given_ = *answer;
                       Q_EMIT delegationsChanged();
                   });
    core::whenDone(gateways_.delegations->actingPeople(), this,
                   [this](const core::Result<QVector<core::ActingPerson>>& answer) {
                       if (!answer) return;  // the other answer says why
                       people_ = *answer;
                       Q_EMIT delegationsChanged();
                   });
}

void PrivacyStore::give(const core::DelegationOrder& order) {
    if (busy_ || !gateways_.delegations || !given_) return;
    busy_ = true;
    const int seen = int(given_->size());
    const auto key = keyFor(QStringLiteral("%1/%2/%3/%4/%5")
                                .arg(order.delegate, order.from.toString(Qt::ISODate),
                                     order.until.toString(Qt::ISODate))
                                .arg(order.scope.toInt())
                                .arg(seen));
    core::whenDone(gateways_.delegations->give(order, seen, key), this,
                   [this](const core::Result<core::Delegation>& answer) {
                       busy_ = false;
                       loadDelegations();
                       if (answer) {
                           Q_EMIT delegated(*answer);
                           return;
                       }
                       if (answer.error().code == core::errors::recordChanged)
                           Q_EMIT delegationsOvertaken();
                       else
                           Q_EMIT failed(answer.error());
                   });
}

void PrivacyStore::revoke(const core::Delegation& delegation) {
    if (busy_ || !gateways_.delegations) return;
    busy_ = true;
    core::whenDone(gateways_.delegations->revoke(delegation), this,
                   [this](const core::Result<core::Delegation>& answer) {
                       busy_ = false;
                       loadDelegations();
                       if (answer) {
                           Q_EMIT revoked(*answer);
                           return;
                       }
                       if (answer.error().code == core::errors::recordChanged)
                           Q_EMIT delegationsOvertaken();
                       else
                           Q_EMIT failed(answer.error());
                   });
}

std::shared_ptr<PrivacyStore> privacyStore(const Context& context) {
    return context.scope.obtain<PrivacyStore>([&context] {
        const core::Session& session = *context.services.sessions.current();
        auto& gateways = context.services.gateways;
        auto* store = new PrivacyStore({gateways.consents(session), gateways.accesses(session),
                                        gateways.delegations(session)});
        QObject::connect(store, &PrivacyStore::chosen, store,
                         [&context](const core::ConsentAct& act) { followConsent(context, act); });
        return store;
    });
}

}  // namespace ui
