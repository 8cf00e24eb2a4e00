// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/fhir_accesses.h"

#include <algorithm>

#include "core/fhir/fhir_client.h"
#include "core/notebook/notebook_codes.h"
#include "core/notebook/notebook_resource.h"
#include "core/record/document_reference.h"

namespace core {
namespace {

void add(QUrlQuery& query, const char* name, const QString& value) {
    query.addQueryItem(QLatin1String(name), value);
}

QUrlQuery searchOf(const AccessQuery& wanted) {
    const auto own = ownRoles().join(QLatin1Char(','));
    QUrlQuery query;
    add(query, "_count", QStringLiteral("200"));
    if (wanted.from.isValid())
        add(query, "date", QLatin1String("ge") + wanted.from.toString(Qt::ISODate));
    if (wanted.to.isValid())
        add(query, "date", QLatin1String("le") + wanted.to.toString(Qt::ISODate));
    if (wanted.who == AccessQuery::Who::professionals) add(query, "agent-role:not", own);
    if (wanted.who == AccessQuery::Who::citizens) add(query, "agent-role", own);
    return query;
}

QString nameOf(Reader reader) {
    switch (reader) {
        case Reader::familyDoctor:
            return QStringLiteral("mmg");
        case Reader::emergency:
            return QStringLiteral("emergenza");
        case Reader::specialist:
            return QStringLiteral("specialista");
    }
    return {};
}

QUrlQuery viewOf(Reader reader, const std::optional<Supposition>& supposed) {
    QUrlQuery query;
    add(query, "_count", QStringLiteral("200"));
    add(query, "come", nameOf(reader));
    if (supposed)
        add(query, "ipotesi",
            QLatin1String(consentCode(supposed->topic)) +
                (supposed->given ? QLatin1String(":permit") : QLatin1String(":deny")));
    return query;
}

class FhirAccesses final : public AccessGateway {
  public:
    FhirAccesses(std::shared_ptr<Portal> portal, Session session)
        : fhir_(std::move(portal), std::move(session)) {}

    Async<AccessList> accesses(const AccessQuery& query) override;
    Async<QVector<Document>> seenBy(Reader reader,
                                    const std::optional<Supposition>& supposed) override;
    Async<QVector<NotebookEntry>> notesSeenBy(Reader reader,
                                              const std::optional<Supposition>& supposed) override;

  private:
    template <typename T, typename Read>
    Async<QVector<T>> whole(const QString& type, const QUrlQuery& query, Read read);

    FhirClient fhir_;
};

Async<AccessList> FhirAccesses::accesses(const AccessQuery& query) {
    auto pledge = std::make_shared<Pledge<AccessList>>();
    auto found = fhir_.searchAll(QStringLiteral("AuditEvent"), searchOf(query));
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge](const Result<FhirList>& events) {
        if (!events) return pledge->give(std::unexpected(events.error()));
        AccessList list{{}, events->missing};
        for (const auto& event : events->resources)
            if (const auto access = readAccess(event)) list.accesses << *access;
        pledge->give(std::move(list));
    });
    return pledge->future();
}

/// Whole, or not at all: a count would be wrong, and wrong is worse than none here.
template <typename T, typename Read>
Async<QVector<T>> FhirAccesses::whole(const QString& type, const QUrlQuery& query, Read read) {
    auto pledge = std::make_shared<Pledge<QVector<T>>>();
    auto found = fhir_.searchAll(type + QStringLiteral("/$vista"), query, {type});
    pledge->onCancel(fhir_.context(), [found]() mutable { found.cancel(); });
    whenDone(found, fhir_.context(), [pledge, read](const Result<FhirList>& list) {
        if (!list) return pledge->give(std::unexpected(list.error()));
        if (list->missing) return pledge->give(std::unexpected(*list->missing));
        QVector<T> all;
        for (const auto& json : list->resources)
            if (const auto one = read(json)) all << *one;
        pledge->give(std::move(all));
    });
    return pledge->future();
}

Async<QVector<Document>> FhirAccesses::seenBy(Reader reader,
                                              const std::optional<Supposition>& supposed) {
    return whole<Document>(QStringLiteral("DocumentReference"), viewOf(reader, supposed),
                           readDocumentReference);
}

Async<QVector<NotebookEntry>> FhirAccesses::notesSeenBy(
    Reader reader, const std::optional<Supposition>& supposed) {
    using Notes = QVector<NotebookEntry>;
    auto query = viewOf(reader, supposed);
    const auto readings =
        whole<NotebookEntry>(QStringLiteral("Observation"), query, readNotebookEntry);
    add(query, "category", QLatin1String(notebook::documentCategory));
    const auto papers =
        whole<NotebookEntry>(QStringLiteral("DocumentReference"), query, readNotebookEntry);
    auto pledge = std::make_shared<Pledge<Notes>>();
    whenDone(readings, fhir_.context(), [this, pledge, papers](const Result<Notes>& some) {
        if (!some) return pledge->give(std::unexpected(some.error()));
        whenDone(papers, fhir_.context(), [pledge, all = *some](const Result<Notes>& more) mutable {
            if (!more) return pledge->give(std::unexpected(more.error()));
            all += *more;
            std::ranges::stable_sort(all, std::ranges::greater{}, &NotebookEntry::date);
            pledge->give(std::move(all));
        });
    });
    return pledge->future();
}

}  // namespace

std::unique_ptr<AccessGateway> makeFhirAccessGateway(std::shared_ptr<Portal> portal,
                                                     Session session) {
    return std::make_unique<FhirAccesses>(std::move(portal), std::move(session));
}

}  // namespace core
