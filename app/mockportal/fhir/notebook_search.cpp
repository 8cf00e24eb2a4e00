// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/notebook_search.h"

#include <algorithm>

#include "app/mockportal/fhir/document_search.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/notebook_resources.h"
#include "app/mockportal/record/notebook_content.h"

namespace mockportal::fhir {
namespace {

constexpr int usualCount = 50;
constexpr int mostCount = 200;

QString value(const QUrlQuery& query, const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

/// "system|code,code": the codes, whatever the system.
QStringList codes(const QUrlQuery& query, const char* key) {
    QStringList list;
    for (const auto& token : value(query, key).split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << token.section(QLatin1Char('|'), -1);
    return list;
}

bool isWanted(const Note& note, const QUrlQuery& query, const QString& type) {
    const bool document = core::isNotebookDocument(*note.kind);
    if (document != (type == QLatin1String("DocumentReference"))) return false;
    const auto category = codes(query, "category");
    const auto own = document ? QString::fromLatin1(notebookCategory) : QStringLiteral("taccuino");
    if (!category.isEmpty() && !category.contains(own)) return false;
    const auto kinds = codes(query, "code");
    return kinds.isEmpty() || kinds.contains(QLatin1String(note.kind->code));
}

bool isBehind(const Note& note, const Position& end, bool oldestFirst) {
    if (note.date != end.date) return (note.date < end.date) != oldestFirst;
    return oldestFirst ? note.id < end.id : note.id > end.id;
}

struct Page {
    std::vector<NotePtr> notes{};
    int total = 0;
    bool more = false;
};

Page pageOf(std::vector<NotePtr> notes, const QUrlQuery& query,
            const std::optional<Position>& behind) {
    const bool oldestFirst = value(query, "_sort") == QLatin1String("date");
    if (oldestFirst) std::ranges::reverse(notes);
    const int wanted = value(query, "_count").toInt();
    const auto count =
        static_cast<std::size_t>(wanted > 0 ? std::min(wanted, mostCount) : usualCount);
    Page page{{}, static_cast<int>(notes.size())};
    for (const auto& note : notes) {
        if (behind && !isBehind(*note, *behind, oldestFirst)) continue;
        page.more = page.notes.size() == count;
        if (page.more) break;
        page.notes.push_back(note);
    }
    return page;
}

QJsonObject link(const char* relation, const QString& url) {
    return {{"relation", relation}, {"url", url}};
}

QJsonObject bundle(PortalState& state, const Request& request, const Citizen& citizen,
                   const QString& type, const QUrlQuery& query, const Page& page) {
    const auto base = state.fhirUrl() + QLatin1Char('/') + type;
    QJsonArray links{
        link("self", base + QLatin1Char('?') + request.query.toString(QUrl::FullyEncoded))};
    if (page.more) {
        const auto& last = *page.notes.back();
        links << link("next", base + QStringLiteral("?_cursor=") +
                                  state.cursors.write(query, {last.date, last.id}));
    }
    QJsonArray entries;
    for (const auto& note : page.notes)
        entries << QJsonObject{
            {"fullUrl", base + QLatin1Char('/') + note->id},
            {"resource", noteResource(*note, citizen.patientId, state.fhirUrl())},
            {"search", QJsonObject{{"mode", "match"}}}};
    QJsonObject json{
        {"resourceType", "Bundle"}, {"type", "searchset"}, {"total", page.total}, {"link", links}};
    if (!entries.isEmpty()) json.insert("entry", entries);  // FHIR has no empty arrays
    return json;
}

bool isMadeUp(const PortalState& state, const Citizen& citizen) {
    return std::ranges::any_of(state.records.record(citizen.patientId),
                               [](const auto& filed) { return filed->stranger; });
}

}  // namespace

Notebooks& notebooksOf(PortalState& state, const Citizen& citizen) {
    if (!state.notebooks.has(citizen.patientId))
        state.notebooks.open(
            citizen.patientId,
            isMadeUp(state, citizen) ? std::vector<Note>() : notebookContent(citizen),
            state.clock.now());
    return state.notebooks;
}

Response searchNotebook(PortalState& state, const Request& request, const Citizen& citizen,
                        const QString& type) {
    auto query = request.query;
    std::optional<Position> behind;
    if (const auto cursor = query.queryItemValue(QStringLiteral("_cursor")); !cursor.isEmpty()) {
        const auto content = state.cursors.read(cursor);
        if (!content)
            return operationOutcome(410, "expired",
                                    QStringLiteral("This link is not valid any more."));
        query = content->search;
        behind = content->end;
    }
    const auto patient = value(query, "patient").section(QLatin1Char('/'), -1);
    if (!patient.isEmpty() && patient != citizen.patientId)
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    auto notes = notebooksOf(state, citizen).notes(citizen.patientId);
    std::erase_if(notes, [&](const NotePtr& note) { return !isWanted(*note, query, type); });
    return answer(
        200, bundle(state, request, citizen, type, query, pageOf(std::move(notes), query, behind)));
}

}  // namespace mockportal::fhir
