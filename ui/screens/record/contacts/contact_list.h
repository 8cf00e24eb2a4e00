// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contacts/contact_gateway.h"
#include "ui/screens/parts/paged_list.h"

namespace ui {

/// The contacts of one query. GUI thread.
class ContactList : public PagedList<core::ContactPage, &core::ContactPage::contacts> {
  public:
    /// The gateway must outlive the list.
    ContactList(core::ContactGateway& gateway, core::ContactQuery query);

    const QVector<core::Contact>& contacts() const { return all(); }
    const core::ContactQuery& query() const { return query_; }

    /// Another kind, or all of them: starts anew.
    void setKind(std::optional<core::ContactKind> kind);

  private:
    core::Async<core::ContactPage> firstPage() override { return gateway_.contacts(query_); }
    core::Async<core::ContactPage> pageAfter(const core::ContactPage& page) override {
        return gateway_.nextContacts(page);
    }

    core::ContactGateway& gateway_;
    core::ContactQuery query_;
};

}  // namespace ui
