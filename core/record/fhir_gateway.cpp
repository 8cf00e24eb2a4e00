// SPDX-License-Identifier: EUPL-1.2
#include "core/record/fhir_gateway.h"

#include <map>

#include "core/fhir/fhir_client.h"
#include "core/portal/http_errors.h"
#include "core/record/document_content.h"
#include "core/record/document_listing.h"
#include "core/record/fhir_search.h"

namespace core {
namespace {

class FhirGateway final : public RecordGateway {
  public:
    FhirGateway(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<DocumentPage> documents(const DocumentQuery& query) override;
    Async<DocumentPage> nextDocuments(const QString& next) override;
    Async<QByteArray> content(const Document& document) override;
    Async<int> setUnread(const Document& document, bool unread) override;

  private:
    Result<DocumentPage> page(const Result<HttpAnswer>& answer, const QUrl& base,
                              DocumentListing listing);

    FhirClient fhir_;
    std::map<QString, DocumentListing> listings_{};  // by DocumentPage::next
};

Result<DocumentPage> FhirGateway::page(const Result<HttpAnswer>& answer, const QUrl& base,
                                       DocumentListing listing) {
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    const auto bundle = readDocumentBundle(*json, fhir_.patientId(), base);
    if (!bundle) return std::unexpected(bundle.error());
    auto page = listing.take(*bundle);
    if (listing.next.isEmpty()) return page;
    page.next = QString::number(listings_.size() + 1);
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

Async<DocumentPage> FhirGateway::nextDocuments(const QString& next) {
    const auto found = listings_.find(next);
    if (found == listings_.end())
        return ready<DocumentPage>(fail(errors::portalAnswer, "unknown page"));
    auto listing = found->second;  // a copy: the same page can be asked for again after a failure
    listing.pages.insert(listing.next);
    return fhir_.ask<DocumentPage>(
        [this, url = listing.next](const QUrl&) { return fhir_.request(url); },
        [this, listing](const Result<HttpAnswer>& answer, const QUrl& base) {
            return page(answer, base, listing);
        });
}

Async<QByteArray> FhirGateway::content(const Document& document) {
    if (document.contentUrl.isEmpty()) return ready<QByteArray>(fail(errors::documentMissing));
    return fhir_.ask<QByteArray>(
        [this, url = QUrl(document.contentUrl)](const QUrl& base) {
            auto binary = fhir_.request(base.resolved(url));
            binary.accept = "application/pdf";
            binary.sizeLimit = documentLimit;
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
