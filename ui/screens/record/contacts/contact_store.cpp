// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/contacts/contact_store.h"

#include <algorithm>

#include "ui/screens/record/consent/record_consent.h"

namespace ui {
namespace {

constexpr int newestShown = 4;  // S49

}  // namespace

ContactStore::ContactStore(std::unique_ptr<core::ContactGateway> gateway)
    : gateway_(std::move(gateway)),
      newest_(*gateway_, {.pageSize = newestShown}),
      chosen_(*gateway_, {}) {}

void ContactStore::clear() {
    newest_.clear();
    chosen_.clear();
    choices_ = {};
}

std::optional<core::Contact> ContactStore::find(const QString& id) const {
    for (const ContactList* list : {&chosen_, &newest_}) {
        const auto found = std::ranges::find(list->contacts(), id, &core::Contact::id);
        if (found != list->contacts().end()) return *found;
    }
    return std::nullopt;
}

core::Async<QVector<core::Document>> ContactStore::documents(const core::Contact& contact) {
    return gateway_->documents(contact);
}

core::Async<QVector<core::Contact>> ContactStore::everything() {
    return gateway_->everything(chosen_.query());
}

std::shared_ptr<ContactStore> contactStore(const Context& context) {
    return context.scope.obtain<ContactStore>([&context] {
        auto* store = new ContactStore(
            context.services.gateways.contacts(*context.services.sessions.current()));
        return forgetsWithRecord(context, store, &ContactStore::clear);
    });
}

}  // namespace ui
