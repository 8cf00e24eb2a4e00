// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/prescription_store.h"

#include <algorithm>

#include "ui/screens/record/consent/record_consent.h"

namespace ui {

PrescriptionStore::PrescriptionStore(std::unique_ptr<core::PrescriptionGateway> gateway,
                                     std::unique_ptr<core::ConsentGateway> consents)
    : gateway_(std::move(gateway)), consents_(std::move(consents)) {
    connect(&watcher_, &QFutureWatcherBase::finished, this, &PrescriptionStore::onAnswer);
}

void PrescriptionStore::reload() {
    if (state_ == State::loading) return;
    state_ = State::fresh;
    load();
}

PrescriptionStore::~PrescriptionStore() {
    watcher_.cancel();
}

void PrescriptionStore::load() {
    if (state_ == State::loading || (state_ == State::ready && !list_.missing)) return;
    state_ = State::loading;
    error_.reset();
    watcher_.setFuture(gateway_->prescriptions());
    Q_EMIT changed();
}

void PrescriptionStore::onAnswer() {
    if (watcher_.isCanceled() || watcher_.future().resultCount() == 0) return;
    const auto answer = watcher_.result();
    state_ = answer ? State::ready : State::failed;
    if (answer) list_ = *answer;
    error_ = answer ? list_.missing : answer.error();
    Q_EMIT changed();
}

void PrescriptionStore::clear() {
    watcher_.cancel();
    watcher_.setFuture({});
    list_ = {};
    error_.reset();
    choices_ = {};
    state_ = State::fresh;
    Q_EMIT changed();
}

std::optional<core::Prescription> PrescriptionStore::find(const QString& id) const {
    const auto& all = list_.prescriptions;
    const auto hit = std::ranges::find(all, id, &core::Prescription::id);
    return hit == all.end() ? std::nullopt : std::optional(*hit);
}

void PrescriptionStore::setHidden(const core::Prescription& prescription, bool hidden) {
    core::whenDone(
        consents_->setHidden(prescription.references(), hidden), this,
        [this, id = prescription.id(), hidden](const core::Result<core::ConsentState>& done) {
            if (done)
                onHidden(id, hidden);
            else
                Q_EMIT failed(done.error());
        });
}

void PrescriptionStore::onHidden(const QString& id, bool hidden) {
    for (auto& prescription : list_.prescriptions)
        if (prescription.id() == id) prescription.hidden = hidden;
    Q_EMIT changed();
    Q_EMIT hiddenChanged(id, hidden);
}

core::Async<core::Document> PrescriptionStore::document(const core::Prescription& prescription) {
    return gateway_->document(prescription);
}

std::shared_ptr<PrescriptionStore> prescriptionStore(const Context& context) {
    return context.scope.obtain<PrescriptionStore>([&context] {
        const core::Session& session = *context.services.sessions.current();
        auto& gateways = context.services.gateways;
        return forgetsWithRecord(
            context,
            new PrescriptionStore(gateways.prescriptions(session), gateways.consents(session)),
            &PrescriptionStore::clear);
    });
}

}  // namespace ui
