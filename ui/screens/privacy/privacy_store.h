// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/accesses/access_gateway.h"
#include "core/consents/consent_gateway.h"
#include "core/delegations/delegation_gateway.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// GESTIONE PRIVACY as the pages of one session share it: consents with their history, the register
/// of accesses, delegations. Everything in memory, gone with the session (R92). GUI thread.
class PrivacyStore : public SessionModel {
    Q_OBJECT
  public:
    struct Gateways {
        std::unique_ptr<core::ConsentGateway> consents{};
        std::unique_ptr<core::AccessGateway> accesses{};
        std::unique_ptr<core::DelegationGateway> delegations{};
    };
    explicit PrivacyStore(Gateways gateways);

    void clear() override;

    /// nullopt: not known yet.
    const std::optional<core::ConsentHistory>& history() const { return history_; }
    /// What a page waits for could not be had.
    const std::optional<core::Error>& error() const { return error_; }
    /// Asks for the history anew; what is known stays until the answer comes.
    void loadHistory();
    /// On top of the history as it is known here. Once: not while an answer is awaited.
    void choose(core::ConsentTopic topic, bool give);
    bool isBusy() const { return busy_; }

    /// What the person chose in the register, found again until logout.
    struct Choices {
        core::AccessQuery query{};
        QString search{};
        bool unusualOnly = false;
        core::Reader reader = core::Reader::familyDoctor;
    };
    Choices& choices() { return choices_; }

    core::Async<core::AccessList> accesses(const core::AccessQuery& query);
    core::Async<QVector<core::Document>> seenBy(
        core::Reader reader, const std::optional<core::Supposition>& supposed = {});
    core::Async<QVector<core::NotebookEntry>> notesSeenBy(core::Reader reader);

    const std::optional<QVector<core::Delegation>>& given() const { return given_; }
    const QVector<core::ActingPerson>& people() const { return people_; }
    void loadDelegations();
    /// Once: not while an answer is awaited.
    void give(const core::DelegationOrder& order);
    void revoke(const core::Delegation& delegation);

  Q_SIGNALS:
    void historyChanged();
    /// The portal has written it.
    void chosen(const core::ConsentAct& act);
    /// Somebody else has chosen meanwhile: nothing was written, history() tells what holds.
    void overtaken(core::ConsentTopic topic);
    void delegationsChanged();
    void delegated(const core::Delegation& delegation);
    void revoked(const core::Delegation& delegation);
    /// The list is not as it was seen: nothing was written, given() tells what holds.
    void delegationsOvertaken();
    /// An act did not work; history() and given() tell what holds.
    void failed(const core::Error& error);

  private:
    struct Wish {
        core::ConsentWish consent{};
        core::Error error;  // why it is not known whether it was done
    };
    void takeHistory(const core::Result<core::ConsentHistory>& answer);
    void onChosen(const core::ConsentWish& wish, const core::Result<core::ConsentAct>& answer);
    void settle(const Wish& wish);
    void refuse(const core::Error& error);
    QByteArray keyFor(const QString& wish);

    Gateways gateways_;
    std::optional<core::ConsentHistory> history_;
    std::optional<QVector<core::Delegation>> given_;
    QVector<core::ActingPerson> people_;
    std::optional<core::Error> error_;
    Choices choices_;
    std::optional<Wish> unsure_;
    QString wish_;    // the last one asked for, and
    QByteArray key_;  // its Idempotency-Key: the same while no answer came
    bool busy_ = false;
};

/// Of the present session. Only while there is one.
std::shared_ptr<PrivacyStore> privacyStore(const Context& context);

}  // namespace ui
