// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/consents/consent_gateway.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The consent without which the portal shows no record (S9, R12), as the pages of one session know
/// it: one page hears of it, all follow. GUI thread.
class RecordConsent : public SessionModel {
    Q_OBJECT
  public:
    explicit RecordConsent(std::unique_ptr<core::ConsentGateway> gateway);

    void clear() override;

    /// The portal has refused for want of it (record.consent).
    bool isMissing() const { return missing_; }
    void noteMissing();
    /// It was given elsewhere: in GESTIONE PRIVACY.
    void noteGiven();
    /// It was revoked there: what is known of the record goes at once (R12, R80).
    void noteRevoked();
    bool isBusy() const { return busy_; }
    /// Tells the portal that the person gives it. Once: not while an answer is awaited.
    void give();

  Q_SIGNALS:
    void missing();
    /// What was refused may be asked for again.
    void given();
    void revoked();
    /// give() did not work; all is as before.
    void failed(const core::Error& error);

  private:
    std::unique_ptr<core::ConsentGateway> gateway_;
    bool missing_ = false;
    bool busy_ = false;
};

/// Of the present session. Only while there is one.
std::shared_ptr<RecordConsent> recordConsent(const Context& context);

/// A new model of what is in the record: `forget` is called when the citizen closes the record, and
/// leaves it as if nothing had been asked for.
template <typename Model>
Model* forgetsWithRecord(const Context& context, Model* model, void (Model::*forget)()) {
    QObject::connect(recordConsent(context).get(), &RecordConsent::revoked, model, forget);
    return model;
}

}  // namespace ui
