// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/prescription_routes.h"

#include <algorithm>

#include "app/mockportal/auth/bearer.h"
#include "app/mockportal/auth/policy.h"
#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/prescription_resources.h"

namespace mockportal::fhir {
namespace {

constexpr int usualPage = 50;
constexpr int longestPage = 200;

/// One line of one prescription.
struct Line {
    std::shared_ptr<const Prescription> prescription{};
    qsizetype number = 0;
    QString id{};
};

std::vector<Line> linesOf(const PortalState& state, const Citizen& citizen, const QString& type) {
    std::vector<Line> lines;
    for (auto& each : state.prescriptions.of(state.records, citizen)) {
        if (prescriptionType(each) != type) continue;
        const auto shared = std::make_shared<const Prescription>(std::move(each));
        for (qsizetype i = 0; i < shared->lines.size(); ++i)
            lines.push_back({shared, i, lineId(*shared, i, citizen.patientId)});
    }
    return lines;
}

QJsonObject resource(const PortalState& state, const Line& line, const Citizen& citizen) {
    return prescribedLine(*line.prescription, line.number,
                          {citizen.patientId, state.clock.now(), line.prescription->hidden});
}

QString value(const QUrlQuery& query, const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

/// NRE or IUP, with or without its system.
bool hasIdentifier(const Line& line, const QString& token) {
    const auto code = token.section(QLatin1Char('|'), -1);
    return token.isEmpty() || line.prescription->nre == code || line.prescription->iup == code;
}

struct Page {
    std::vector<Line> lines{};
    int total = 0;
    bool more = false;
};

/// Which of the lines, newest first, stand behind `behind`, at most `count`.
Page pageOf(const std::vector<Line>& all, const QString& identifier, const QString& behind,
            std::size_t count) {
    Page page;
    bool passed = behind.isEmpty();
    for (const auto& line : all) {
        if (!hasIdentifier(line, identifier)) continue;
        ++page.total;
        if (passed && page.lines.size() < count)
            page.lines.push_back(line);
        else if (passed)
            page.more = true;
        if (line.id == behind) passed = true;
    }
    return page;
}

QJsonObject link(const char* relation, const QString& url) {
    return {{"relation", relation}, {"url", url}};
}

QJsonObject bundle(const PortalState& state, const QString& type, const QUrlQuery& search,
                   const Page& page, const Citizen& citizen) {
    const auto base = state.fhirUrl() + QLatin1Char('/') + type;
    QJsonArray links{link("self", base + QLatin1Char('?') + search.toString(QUrl::FullyEncoded))};
    if (page.more) {
        const auto& last = page.lines.back();
        const auto cursor = state.cursors.write(search, {last.prescription->writtenOn, last.id});
        links << link("next", base + QStringLiteral("?_cursor=") + cursor);
    }
    QJsonObject json{
        {"resourceType", "Bundle"}, {"type", "searchset"}, {"total", page.total}, {"link", links}};
    QJsonArray entries;
    for (const auto& line : page.lines)
        entries << QJsonObject{{"fullUrl", base + QLatin1Char('/') + line.id},
                               {"resource", resource(state, line, citizen)},
                               {"search", QJsonObject{{"mode", "match"}}}};
    if (!entries.isEmpty()) json.insert("entry", entries);
    return json;
}

/// Nothing when it is no positive number.
std::optional<int> countOf(const QUrlQuery& query) {
    if (!query.hasQueryItem(QStringLiteral("_count"))) return usualPage;
    const int count = value(query, "_count").toInt();
    return count > 0 ? std::optional(std::min(count, longestPage)) : std::nullopt;
}

Response search(const PortalState& state, const Request& request, const QString& type,
                const Citizen& citizen) {
    auto query = request.query;
    QString behind;
    if (const auto cursor = value(query, "_cursor"); !cursor.isEmpty()) {
        const auto content = state.cursors.read(cursor);
        if (!content)
            return operationOutcome(410, "expired",
                                    QStringLiteral("This link is not valid any more."));
        query = content->search;
        behind = content->end.id;
    }
    const auto patient = value(query, "patient").section(QLatin1Char('/'), -1);
    if (!patient.isEmpty() && patient != citizen.patientId)
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    const auto count = countOf(query);
    if (!count)
        return operationOutcome(400, "invalid", QStringLiteral("_count is not a positive number"));
    const auto page = pageOf(linesOf(state, citizen, type), value(query, "identifier"), behind,
                             static_cast<std::size_t>(*count));
    return answer(200, bundle(state, type, query, page, citizen));
}

Response read(const PortalState& state, const QString& type, const QString& id,
              const Citizen& citizen) {
    for (const auto& line : linesOf(state, citizen, type)) {
        if (line.id != id) continue;
        const auto json = resource(state, line, citizen);
        auto response = answer(200, json);
        response.setHeader("ETag", "W/\"" + json["meta"]["versionId"].toString().toLatin1() + '"');
        return response;
    }
    return operationOutcome(404, "not-found", QStringLiteral("There is no such resource."));
}

void addType(Router& router, PortalState& state, const QString& type) {
    const auto path = QStringLiteral("/fhir/") + type;
    router.add("GET", path,
               withSession(state, policy::healthRecord,
                           [&state, type](const auto& request, const auto&, const auto& citizen) {
                               return search(state, request, type, citizen);
                           }));
    router.add("GET", path + QStringLiteral("/:id"),
               withSession(state, policy::healthRecord,
                           [&state, type](const auto&, const auto& captures, const auto& citizen) {
                               return read(state, type, captures[0], citizen);
                           }));
}

}  // namespace

void addPrescriptionRoutes(Router& router, PortalState& state) {
    addType(router, state, QStringLiteral("MedicationRequest"));
    addType(router, state, QStringLiteral("ServiceRequest"));
}

bool isPrescription(const PortalState& state, const Citizen& citizen, const QString& reference) {
    const auto lines = linesOf(state, citizen, reference.section(QLatin1Char('/'), 0, 0));
    const auto id = reference.section(QLatin1Char('/'), 1);
    return std::ranges::any_of(lines, [&](const Line& line) { return line.id == id; });
}

}  // namespace mockportal::fhir
