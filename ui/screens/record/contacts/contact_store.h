// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/screens/record/contacts/contact_list.h"
#include "ui/shell/services.h"
#include "ui/shell/session_scope.h"

namespace ui {

/// The contacts with the health service as the screens of one session share them. Everything in
/// memory, gone with the session (R92). GUI thread.
class ContactStore : public SessionModel {
    Q_OBJECT
  public:
    explicit ContactStore(std::unique_ptr<core::ContactGateway> gateway);

    void clear() override;

    /// What the person chose in the list, found again until logout.
    struct Choices {
        QString search{};
        QString selected{};  // id
    };
    Choices& choices() { return choices_; }

    /// All kinds: for the landing page.
    ContactList& newest() { return newest_; }
    /// The kind that was chosen.
    ContactList& chosen() { return chosen_; }

    /// The contact as the lists know it; nullopt if none has it.
    std::optional<core::Contact> find(const QString& id) const;
    core::Async<QVector<core::Document>> documents(const core::Contact& contact);
    /// Every contact of the chosen kind: for printing.
    core::Async<QVector<core::Contact>> everything();

  private:
    std::unique_ptr<core::ContactGateway> gateway_;
    ContactList newest_;
    ContactList chosen_;
    Choices choices_;
};

/// Of the present session. Only while there is one.
std::shared_ptr<ContactStore> contactStore(const Context& context);

}  // namespace ui
