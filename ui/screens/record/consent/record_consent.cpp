// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/consent/record_consent.h"

#include <utility>

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
        return new RecordConsent(
            context.services.gateways.consents(*context.services.sessions.current()));
    });
}

}  // namespace ui
