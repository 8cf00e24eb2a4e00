// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/data_store.h"

namespace ui {

DataStore::DataStore(std::unique_ptr<core::CitizenGateway> citizen,
                     std::unique_ptr<core::ExemptionGateway> exemptions)
    : citizen_(std::move(citizen)),
      exemptions_(std::move(exemptions)),
      details_([this] { Q_EMIT changed(); }),
      held_([this] { Q_EMIT changed(); }),
      smsNotice_([this] { Q_EMIT changed(); }) {}

DataStore::~DataStore() = default;

void DataStore::loadDetails() {
    if (!details_.isAsked()) reloadDetails();
}

void DataStore::loadHeld() {
    if (!held_.isAsked()) reloadHeld();
}

void DataStore::loadSmsNotice() {
    if (!smsNotice_.isAsked()) reloadSmsNotice();
}

void DataStore::reloadDetails() {
    details_.ask(citizen_->details());
}

void DataStore::reloadHeld() {
    held_.ask(exemptions_->held());
}

void DataStore::reloadSmsNotice() {
    smsNotice_.ask(citizen_->smsNotice());
}

void DataStore::setContacts(const core::ContactData& contacts) {
    auto details = details_.value();
    details.contacts = contacts;
    details_.set(details);
    reloadDetails();  // the version is another one now
}

void DataStore::clear() {
    pendingChange_.reset();
    receipt_.reset();
    details_.clear();
    held_.clear();
    smsNotice_.clear();
}

std::shared_ptr<DataStore> dataStore(const Context& context) {
    return context.scope.obtain<DataStore>([&context] {
        const core::Session& session = *context.services.sessions.current();
        auto& gateways = context.services.gateways;
        return new DataStore(gateways.citizen(session), gateways.exemptions(session));
    });
}

}  // namespace ui
