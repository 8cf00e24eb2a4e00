// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <memory>
#include <optional>

#include "core/base/base.h"
#include "core/contacts/contact.h"
#include "core/login/session.h"
#include "core/record/document.h"

namespace core {

class Portal;

struct ContactQuery {
    int pageSize = 20;                  // R13
    std::optional<ContactKind> kind{};  // empty = all
    QDate from{};                       // null = open
    QDate to{};
};

/// One page, newest first.
struct ContactPage {
    QVector<Contact> contacts{};
    int total = 0;   // over all pages, as the portal counts
    QString next{};  // to be handed back; empty = the last page
};

/// The contacts with the health service of one session's subject. Lives on the thread it was made
/// on; its futures finish there. Every call can fail with portal.*, network.*, session.*, acting.*,
/// login.level, record.consent.
class ContactGateway {
  public:
    virtual ~ContactGateway() = default;
    virtual Async<ContactPage> contacts(const ContactQuery& query) = 0;
    virtual Async<ContactPage> nextContacts(const ContactPage& page) = 0;
    /// All pages: for printing. Fails when one of them cannot be had: half a list is no list.
    virtual Async<QVector<Contact>> everything(const ContactQuery& query) = 0;
    /// The documents written at that contact, newest first.
    virtual Async<QVector<Document>> documents(const Contact& contact) = 0;
};

std::unique_ptr<ContactGateway> makeFhirContactGateway(std::shared_ptr<Portal> portal,
                                                       Session session);

}  // namespace core
