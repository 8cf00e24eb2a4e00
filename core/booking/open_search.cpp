// SPDX-License-Identifier: EUPL-1.2
#include "core/booking/open_search.h"

#include <QSet>

#include "core/booking/booking_refusal.h"
#include "core/fhir/fhir_values.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

constexpr qint64 pageLimit = 8 << 20;  // bytes

struct Page {
    Searchset set{};
    QDateTime updated{};
};

struct Search {
    Pledge<OpenFound> pledge{};
    OpenFound found{};
    QStringList types{};
    Pages pages = Pages::one;
    QSet<QUrl> seen{};
    bool begun = false;
};

HttpRequest request(const QUrl& url) {
    return {.url = url, .accept = "application/fhir+json", .sizeLimit = pageLimit};
}

Result<Page> readPage(const Result<HttpAnswer>& answer, const QStringList& types,
                      const QUrl& base) {
    const auto json = bookingJson(answer);
    if (!json) return std::unexpected(beforeLogin(json.error()));
    auto set = readSearchset(*json, types, {}, base);
    if (!set) return std::unexpected(set.error());
    return Page{std::move(*set),
                fhir::time((*json)[QLatin1String("meta")][QLatin1String("lastUpdated")])};
}

void take(Search& search, const Page& page) {
    search.found.resources << page.set.resources;
    search.found.next = page.set.next;
    if (!search.begun) search.found.updated = page.updated;
    search.begun = true;
}

void nextPage(FhirClient& fhir, const std::shared_ptr<Search>& search, const QUrl& where) {
    search->seen.insert(where);
    auto page = fhir.ask<Page>([where](const QUrl& base) { return request(base.resolved(where)); },
                               [search](const Result<HttpAnswer>& answer, const QUrl& base) {
                                   return readPage(answer, search->types, base);
                               });
    search->pledge.onCancel(fhir.context(), [page]() mutable { page.cancel(); });
    whenDone(page, fhir.context(), [&fhir, search](const Result<Page>& got) {
        if (!got && !search->begun) return search->pledge.give(std::unexpected(got.error()));
        if (got)
            take(*search, *got);
        else
            search->found.missing = got.error();
        const QUrl next = search->found.next;
        const bool more = got && search->pages == Pages::all && !next.isEmpty();
        if (more && !search->seen.contains(next)) return nextPage(fhir, search, next);
        search->pledge.give(std::move(search->found));
    });
}

}  // namespace

Async<OpenFound> searchOpen(FhirClient& fhir, const QUrl& where, const QStringList& types,
                            Pages pages) {
    auto search = std::make_shared<Search>();
    search->types = types;
    search->pages = pages;
    auto future = search->pledge.future();
    nextPage(fhir, search, where);
    return future;
}

QUrl searchFor(const QString& type, const QUrlQuery& query) {
    QUrl url(type);
    url.setQuery(query);
    return url;
}

}  // namespace core
