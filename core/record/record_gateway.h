// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QDateTime>
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
    QDateTime updatedAfter{};  // null = whenever
    QString nre{};             // only what answers this prescription
    QString encounter{};       // only what was made in this contact, by id
};

/// One page, newest first.
struct DocumentPage {
    QVector<Document> documents{};
    int total = 0;  // over all pages, as the portal counts; the number listed so far if it does not
    QString next{};       // to be handed back to nextDocuments; empty = the last page
    QDateTime updated{};  // of what is in it, when the portal changed something last
    /// The portal leads in a circle: there is more, but it cannot be had.
    bool broken = false;
};

/// The electronic health record of one session's subject. Lives on the thread it was made on; its
/// futures finish there. Every call can fail with portal.*, network.*, session.*, acting.*,
/// login.level.
class RecordGateway {
  public:
    virtual ~RecordGateway() = default;
    virtual Async<DocumentPage> documents(const DocumentQuery& query) = 0;
    /// Once it was answered, `next` is used up; after an error the same page can be asked for
    /// again.
    virtual Async<DocumentPage> nextDocuments(const QString& next) = 0;
    /// One document, superseded or not. Also: document.missing.
    virtual Async<Document> document(const QString& id) = 0;
    /// What this document has taken the place of, newest first; asks one after the other.
    virtual Async<QVector<Document>> earlierVersions(const Document& document) = 0;
    /// What belongs to the same prescription or the same contact, without the document itself.
    virtual Async<QVector<Document>> linkedDocuments(const Document& document) = 0;
    /// The file itself. Where the list told no hash, the document's own metadata are asked first.
    /// Also: document.missing, document.altered (hash or size differ from the metadata).
    virtual Async<QByteArray> content(const Document& document) = 0;
    /// The portal keeps read and unread (fse-domain 3). Gives the number of documents unread after
    /// it.
    virtual Async<int> setUnread(const Document& document, bool unread) = 0;
};

}  // namespace core
