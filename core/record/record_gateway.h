// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>
#include <QVector>
#include <optional>

#include "core/base/base.h"
#include "core/record/document.h"

namespace core {

struct DocumentQuery {
    int pageSize = 20;  // R13
    QDate from{};       // null = open
    QDate to{};
    bool unreadOnly = false;
};

/// One page, newest first.
struct DocumentPage {
    QVector<Document> documents{};
    int total = 0;  // over all pages, as the portal counts; the number listed so far if it does not
    QString next{};  // to be handed back to nextDocuments; empty = the last page
};

/// The electronic health record of one session's subject. Lives on the thread it was made on; its
/// futures finish there. Every call can fail with portal.*, network.*, session.*, acting.*,
/// login.level.
class RecordGateway {
  public:
    virtual ~RecordGateway() = default;
    virtual Async<DocumentPage> documents(const DocumentQuery& query) = 0;
    virtual Async<DocumentPage> nextDocuments(const QString& next) = 0;
    /// The file itself. Also: document.missing, document.altered (hash or size differ from the
    /// metadata).
    virtual Async<QByteArray> content(const Document& document) = 0;
    /// The portal keeps read and unread (fse-domain 3). Gives the number of documents unread after
    /// it.
    virtual Async<int> setUnread(const Document& document, bool unread) = 0;
};

}  // namespace core
