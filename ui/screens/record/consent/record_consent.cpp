// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/record_consent.h"

#include <utility>

#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"

namespace ui {

RecordConsent::RecordConsent(std::unique_ptr<core::ConsentGateway> gateway)
    : gateway_(std::move(gateway)) {}

void RecordConsent::clear() {
    gateway_.reset();  // with it goes what is still on its way
    missing_ = false;
    busy_ = false;
}

void RecordConsent::noteMissing() {
    if (!std::exchange(missing_, true)) Q_EMIT missing();
}

void RecordConsent::noteGiven() {
    missing_ = false;
    Q_EMIT given();
}

void RecordConsent::noteRevoked() {
    Q_EMIT revoked();
    noteMissing();
}

void RecordConsent::give() {
    if (busy_ || !gateway_) return;
    busy_ = true;
    core::whenDone(gateway_->giveRecordConsent(), this,
                   [this](const core::Result<core::ConsentState>& answer) {
                       busy_ = false;
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                           return;
                       }
                       missing_ = false;
                       Q_EMIT given();
                   });
}

std::shared_ptr<RecordConsent> recordConsent(const Context& context) {
    return context.scope.obtain<RecordConsent>([&context] {
        auto* consent = new RecordConsent(
            context.services.gateways.consents(*context.services.sessions.current()));
        QObject::connect(consent, &RecordConsent::missing, consent,
                         [&context] { context.navigator.showUnread(std::nullopt); });
        QObject::connect(consent, &RecordConsent::given, consent, [&context] {
            context.navigator.showUnread(recordStore(context)->unread());
        });
        return consent;
    });
}

}  // namespace ui
