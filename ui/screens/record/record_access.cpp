// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/record_access.h"

#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"

namespace ui {

std::shared_ptr<RecordStore> recordStore(const Context& context) {
    return context.scope.obtain<RecordStore>([&context] {
        const core::Session& session = *context.services.sessions.current();
        const auto unread = session.actingFor ? std::nullopt : std::optional(session.unread);
        core::Gateways& gateways = context.services.gateways;
        auto* store = new RecordStore(gateways.record(session), gateways.consents(session),
                                      context.services.clock, unread);
        QObject::connect(store, &RecordStore::unreadChanged, store,
                         [&context](int count) { context.navigator.showUnread(count); });
        QObject::connect(store, &RecordStore::arrived, store, [&context](int count) {
            context.navigator.notify(
                RecordStore::tr("%n nuovo/i documento/i nel Fascicolo.", nullptr, count));
        });
        QObject::connect(&context.services.sessions, &core::SessionManager::used, store,
                         &RecordStore::lookForNews);
        return store;
    });
}

bool endsSession(const Context& context, const core::Error& error) {
    const bool acting =
        error.code == core::errors::actingEnded || error.code == core::errors::actingScope;
    if (acting) context.navigator.endActing(error);
    // Of its end the session hears by itself (SessionManager); this page is about to go.
    return acting ||
           (error.code.name().starts_with("session.") && !context.services.sessions.active());
}

}  // namespace ui
