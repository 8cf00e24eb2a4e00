// SPDX-License-Identifier: EUPL-1.2
#include "core/fhir/fhir_client.h"

#include <QJsonDocument>
#include <QSet>

#include "core/login/authorized.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

constexpr qint64 pageLimit = 16 << 20;  // bytes; a hundred resources are some 300 kB

}  // namespace

/// One search on its way through the pages.
struct FhirClient::Search {
    Pledge<FhirList> pledge{};
    FhirList list{};
    QStringList types{};
    QUrl next{};  // empty before the first page
    std::function<QUrl(const QUrl& base)> first{};
    QSet<QUrl> pages{};
    QSet<QString> known{};  // "Type/id"

    /// False when there is no new page to ask for.
    bool take(const Searchset& page);
};

bool FhirClient::Search::take(const Searchset& page) {
    for (const auto& resource : page.resources) {
        const auto name = resource[QLatin1String("resourceType")].toString() + QLatin1Char('/') +
                          resource[QLatin1String("id")].toString();
        if (known.contains(name)) continue;
        known.insert(name);
        list.resources << resource;
    }
    next = page.next;
    if (next.isEmpty() || pages.contains(next)) return false;
    pages.insert(next);
    return true;
}

HttpRequest FhirClient::request(const QUrl& url) const {
    return authorized({.url = url, .accept = "application/fhir+json", .sizeLimit = pageLimit},
                      session_);
}

void FhirClient::nextPage(const std::shared_ptr<Search>& search) {
    auto page = ask<Searchset>(
        [this, search](const QUrl& base) {
            return request(search->next.isEmpty() ? search->first(base) : search->next);
        },
        [this, search](const Result<HttpAnswer>& answer, const QUrl& base) -> Result<Searchset> {
            const auto json = jsonObject(answer);
            if (!json) return std::unexpected(json.error());
            return readSearchset(*json, search->types, patientId(), base);
        });
    search->pledge.onCancel(&context_, [page]() mutable { page.cancel(); });
    whenDone(page, &context_, [this, search](const Result<Searchset>& got) {
        if (got && search->take(*got)) return nextPage(search);
        if (!got && search->pages.isEmpty())
            return search->pledge.give(std::unexpected(got.error()));
        if (!got) search->list.missing = got.error();
        search->pledge.give(std::move(search->list));
    });
}

Async<FhirList> FhirClient::searchAll(const QString& type, QUrlQuery query, QStringList types) {
    auto search = std::make_shared<Search>();
    search->types = types.isEmpty() ? QStringList{type} : std::move(types);
    query.addQueryItem(QStringLiteral("patient"), patientId());
    search->first = [type, query](const QUrl& base) {
        auto url = base.resolved(QUrl(type));
        url.setQuery(query);
        return url;
    };
    auto future = search->pledge.future();
    nextPage(search);
    return future;
}

Async<QJsonObject> FhirClient::read(const QString& path) {
    return ask<QJsonObject>(
        [this, path](const QUrl& base) { return request(base.resolved(QUrl(path))); },
        [](const Result<HttpAnswer>& answer, const QUrl&) { return jsonObject(answer); });
}

Async<QJsonObject> FhirClient::write(const QByteArray& verb, const QString& path,
                                     const QJsonObject& body, const QByteArray& ifMatch,
                                     const QByteArray& idempotencyKey) {
    return ask<QJsonObject>(
        [=, this](const QUrl& base) {
            auto message = request(base.resolved(QUrl(path)));
            message.verb = verb;
            message.ifMatch = ifMatch;
            message.idempotencyKey = idempotencyKey;
            if (body.isEmpty()) return message;
            message.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
            message.contentType = "application/fhir+json";
            return message;
        },
        [](const Result<HttpAnswer>& answer, const QUrl&) -> Result<QJsonObject> {
            if (answer && answer->status < 300 && answer->body.isEmpty()) return QJsonObject();
            return jsonObject(answer);
        });
}

Async<QJsonObject> FhirClient::create(const QString& path, const QJsonObject& body,
                                      const QByteArray& idempotencyKey) {
    return write("POST", path, body, {}, idempotencyKey);
}

Async<QJsonObject> FhirClient::update(const QString& path, const QJsonObject& body,
                                      const QString& version) {
    return write("PUT", path, body, "W/\"" + version.toLatin1() + '"', {});
}

Async<QJsonObject> FhirClient::remove(const QString& path, const QString& version) {
    return write("DELETE", path, {}, "W/\"" + version.toLatin1() + '"', {});
}

}  // namespace core
