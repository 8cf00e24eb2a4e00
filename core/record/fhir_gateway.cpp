// SPDX-License-Identifier: EUPL-1.2
#include "core/record/fhir_gateway.h"

#include <algorithm>
#include <map>

#include "core/base/file_errors.h"
#include "core/fhir/fhir_client.h"
#include "core/portal/http_errors.h"
#include "core/record/document_content.h"
#include "core/record/document_listing.h"
#include "core/record/document_reference.h"
#include "core/record/fhir_search.h"
#include "core/record/string_pool.h"

namespace core {
namespace {

constexpr int mostVersions = 50;  // a chain that is longer leads in a circle

Result<Document> readDocument(const Result<HttpAnswer>& answer, const QString& patientId) {
    if (answer && (answer->status == 404 || answer->status == 410))
        return fail(errors::documentMissing, "HTTP " + std::to_string(answer->status));
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    const auto subject = subjectId(*json);
    if (!subject.isEmpty() && subject != patientId)
        return fail(errors::portalAnswer, "resource about another patient");
    const auto document = readDocumentReference(*json);
    if (!document) return fail(errors::portalAnswer, "no DocumentReference");
    return *document;
}

class FhirGateway final : public RecordGateway {
  public:
    FhirGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<DocumentPage> documents(const DocumentQuery& query) override;
    Async<DocumentPage> nextDocuments(const QString& next) override;
    Async<Document> document(const QString& id) override;
    Async<QVector<Document>> earlierVersions(const Document& document) override;
    Async<QVector<Document>> linkedDocuments(const Document& document) override;
    Async<QByteArray> content(const Document& document) override;
    Async<int> setUnread(const Document& document, bool unread) override;

  private:
    struct Found {
        Pledge<QVector<Document>> pledge{};
        QVector<Document> documents{};
    };
    Result<DocumentPage> page(const Result<HttpAnswer>& answer, const QUrl& base,
                              DocumentListing listing);
    Async<QByteArray> file(const Document& document);
    void addMatching(const std::shared_ptr<Found>& linked, QVector<DocumentQuery> queries,
                     const QString& except);
    void follow(const std::shared_ptr<Found>& versions, const QString& id);

    FhirClient fhir_;
    std::map<QString, DocumentListing> listings_{};  // by DocumentPage::next
    int pages_ = 0;
    StringPool strings_{};
};

Result<DocumentPage> FhirGateway::page(const Result<HttpAnswer>& answer, const QUrl& base,
                                       DocumentListing listing) {
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    auto bundle = readDocumentBundle(*json, fhir_.patientId(), base);
    if (!bundle) return std::unexpected(bundle.error());
    for (Document& document : bundle->documents) strings_.share(document);
    auto page = listing.take(*bundle);
    if (listing.next.isEmpty()) return page;
    page.next = QString::number(++pages_);
    listings_[page.next] = std::move(listing);
    return page;
}

Async<DocumentPage> FhirGateway::documents(const DocumentQuery& query) {
    return fhir_.ask<DocumentPage>(
        [this, query](const QUrl& base) {
            return fhir_.request(documentSearch(base, fhir_.patientId(), query));
        },
        [this](const Result<HttpAnswer>& answer, const QUrl& base) {
            return page(answer, base, {});
        });
}

// The listing is kept until its next page has come: after a failure that can be asked for again.
Async<DocumentPage> FhirGateway::nextDocuments(const QString& next) {
    const auto found = listings_.find(next);
    if (found == listings_.end())
        return ready<DocumentPage>(fail(errors::portalAnswer, "unknown page"));
    return fhir_.ask<DocumentPage>(
        [this, url = found->second.next](const QUrl&) { return fhir_.request(url); },
        [this, next](const Result<HttpAnswer>& answer, const QUrl& base) -> Result<DocumentPage> {
            const auto known = listings_.find(next);
            if (known == listings_.end()) return fail(errors::portalAnswer, "unknown page");
            auto listing = known->second;
            listing.pages.insert(listing.next);
            auto got = page(answer, base, std::move(listing));
            if (got) listings_.erase(next);
            return got;
        });
}

Async<Document> FhirGateway::document(const QString& id) {
    return fhir_.ask<Document>(
        [this, id](const QUrl& base) { return fhir_.request(documentUrl(base, id)); },
        [this](const Result<HttpAnswer>& answer, const QUrl&) {
            return readDocument(answer, fhir_.patientId());
        });
}

Async<QVector<Document>> FhirGateway::earlierVersions(const Document& document) {
    auto versions = std::make_shared<Found>();
    auto future = versions->pledge.future();
    follow(versions, document.replaces);
    return future;
}

void FhirGateway::follow(const std::shared_ptr<Found>& versions, const QString& id) {
    if (id.isEmpty() || versions->documents.size() >= mostVersions)
        return versions->pledge.give(versions->documents);
    auto older = document(id);
    versions->pledge.onCancel(fhir_.context(), [older]() mutable { older.cancel(); });
    whenDone(older, fhir_.context(), [this, versions](const Result<Document>& got) {
        // What is kept from the person is not told of (P98): the versions end here.
        if (!got && got.error().code == errors::documentMissing)
            return versions->pledge.give(versions->documents);
        if (!got) return versions->pledge.give(std::unexpected(got.error()));
        versions->documents << *got;
        follow(versions, got->replaces);
    });
}

Async<QVector<Document>> FhirGateway::linkedDocuments(const Document& document) {
    QVector<DocumentQuery> queries;
    if (!document.nre.isEmpty()) queries << DocumentQuery{.pageSize = 100, .nre = document.nre};
    if (!document.encounter.isEmpty())
        queries << DocumentQuery{.pageSize = 100, .encounter = document.encounter};
    auto linked = std::make_shared<Found>();
    auto future = linked->pledge.future();
    addMatching(linked, queries, document.id);
    return future;
}

void FhirGateway::addMatching(const std::shared_ptr<Found>& linked, QVector<DocumentQuery> queries,
                              const QString& except) {
    if (queries.isEmpty()) return linked->pledge.give(linked->documents);
    auto found = documents(queries.takeFirst());
    linked->pledge.onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(
        found, fhir_.context(), [this, linked, queries, except](const Result<DocumentPage>& page) {
            if (!page) return linked->pledge.give(std::unexpected(page.error()));
            for (const auto& document : page->documents) {
                const bool known = std::ranges::any_of(
                    linked->documents, [&](const auto& other) { return other.id == document.id; });
                if (document.id != except && !known) linked->documents << document;
            }
            addMatching(linked, queries, except);
        });
}

Async<QByteArray> FhirGateway::content(const Document& document) {
    if (document.contentUrl.isEmpty()) return ready<QByteArray>(fail(errors::documentMissing));
    if (!document.sha1.isEmpty()) return file(document);
    auto pledge = std::make_shared<Pledge<QByteArray>>();
    auto whole = this->document(document.id);
    pledge->onCancel(fhir_.context(), [whole]() mutable { whole.cancel(); });
    whenDone(whole, fhir_.context(), [this, pledge](const Result<Document>& got) {
        if (!got) return pledge->give(std::unexpected(got.error()));
        auto bytes = file(*got);
        pledge->onCancel(fhir_.context(), [bytes]() mutable { bytes.cancel(); });
        whenDone(bytes, fhir_.context(),
                 [pledge](const Result<QByteArray>& read) { pledge->give(read); });
    });
    return pledge->future();
}

Async<QByteArray> FhirGateway::file(const Document& document) {
    if (document.size.value_or(0) > documentLimit)
        return ready<QByteArray>(fail(errors::documentTooLarge));
    return fhir_.ask<QByteArray>(
        [this, url = QUrl(document.contentUrl)](const QUrl& base) {
            auto binary = fhir_.request(base.resolved(url));
            binary.accept = "application/pdf, application/pkcs7-mime";
            binary.sizeLimit = documentLimit;
            binary.overLimit = errors::documentTooLarge;
            return binary;
        },
        [document](const Result<HttpAnswer>& answer, const QUrl&) -> Result<QByteArray> {
            if (!answer) return std::unexpected(answer.error());
            return readContent(*answer, document);
        });
}

Async<int> FhirGateway::setUnread(const Document& document, bool unread) {
    auto pledge = std::make_shared<Pledge<int>>();
    auto changed = fhir_.ask<bool>(
        [this, id = document.id, unread](const QUrl& base) {
            auto operation = fhir_.request(unreadOperation(base, id, unread));
            operation.verb = "POST";
            operation.body = unreadParameters();
            operation.contentType = "application/fhir+json";
            return operation;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<bool> {
            if (!answer) return std::unexpected(answer.error());
            if (answer->status == 404) return fail(errors::documentMissing, "HTTP 404");
            if (answer->status >= 400) return std::unexpected(statusError(*answer));
            return true;
        });
    pledge->onCancel(fhir_.context(), [changed]() mutable { changed.cancel(); });
    whenDone(changed, fhir_.context(), [this, pledge](const Result<bool>& done) {
        if (!done) return pledge->give(std::unexpected(done.error()));
        whenDone(documents({.pageSize = 1, .unreadOnly = true}), fhir_.context(),
                 [pledge](const Result<DocumentPage>& left) {
                     pledge->give(left ? Result<int>(left->total) : std::unexpected(left.error()));
                 });
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<RecordGateway> makeFhirGateway(std::shared_ptr<Portal> portal, Session session) {
    return std::make_unique<FhirGateway>(std::move(portal), std::move(session));
}

}  // namespace core
