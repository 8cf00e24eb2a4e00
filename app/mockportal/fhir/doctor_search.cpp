// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/doctor_search.h"

#include <algorithm>
#include <tuple>

#include "app/mockportal/base/comuni.h"
#include "app/mockportal/doctors/choice_facts.h"
#include "app/mockportal/fhir/practitioner_role.h"
#include "app/mockportal/fhir/search_values.h"
#include "app/mockportal/fhir/searchset.h"

namespace mockportal::fhir {
namespace {

struct Candidate {
    const FamilyDoctor* doctor = nullptr;
    std::optional<double> kilometres{};
};

struct DoctorWish {
    QUrlQuery search{};
    QString behind{};  // id of the last doctor of the page before
    int count = usualPage;
    bool byDistance = false;
};

Response invalid(const QString& why) {
    return operationOutcome(400, "invalid", why);
}

std::expected<DoctorWish, Response> wishOf(const PortalState& state, const Request& request) {
    DoctorWish wish{request.query};
    if (const auto cursor = queryValue(request.query, "_cursor"); !cursor.isEmpty()) {
        const auto content = state.cursors.read(cursor);
        if (!content)
            return std::unexpected(operationOutcome(
                410, "expired", QStringLiteral("This link is not valid any more.")));
        wish.search = content->search;
        wish.behind = content->end.id;
    }
    const auto kind = queryValue(wish.search, "kind");
    if (!kind.isEmpty() && kind != QLatin1String("MMG") && kind != QLatin1String("PLS"))
        return std::unexpected(invalid(QStringLiteral("kind is neither MMG nor PLS")));
    const auto sort = queryValue(wish.search, "_sort");
    wish.byDistance = sort == QLatin1String("distance");
    if (wish.byDistance && queryValue(wish.search, "near").isEmpty())
        return std::unexpected(invalid(QStringLiteral("_sort=distance needs near")));
    if (const auto count = queryValue(wish.search, "_count"); !count.isEmpty())
        wish.count = std::clamp(count.toInt(), 1, largestPage);
    return wish;
}

bool worksIn(const FamilyDoctor& doctor, const QString& comune) {
    return std::ranges::any_of(
        doctor.surgeries, [&](const DoctorSurgery& surgery) { return surgery.place == comune; });
}

/// Every word of the wish somewhere in the name: "colombo an".
bool isNamed(const FamilyDoctor& doctor, const QString& name) {
    const auto words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto whole = doctor.given + QLatin1Char(' ') + doctor.family;
    return std::ranges::all_of(
        words, [&](const QString& word) { return whole.contains(word, Qt::CaseInsensitive); });
}

bool fits(const PortalState& state, const FamilyDoctor& doctor, const QUrlQuery& search) {
    const auto asked = [&search](const char* key, auto is) {
        const auto value = queryValue(search, key);
        return value.isEmpty() || is(value);
    };
    const auto today = state.clock.now().date();
    return asked("kind", [&](const auto& kind) { return kind == roleCode(doctor.role); }) &&
           asked("name", [&](const auto& name) { return isNamed(doctor, name); }) &&
           asked("comune", [&](const auto& comune) { return worksIn(doctor, comune); }) &&
           asked("ambito",
                 [&](const auto& area) { return area == state.doctors.areaOf(doctor); }) &&
           asked("language", [&](const auto& code) { return doctor.languages.contains(code); }) &&
           asked("association", [&](const auto& code) { return code == doctor.association; }) &&
           asked("free", [&](const auto& only) {
               return only != QLatin1String("true") || state.doctors.places(doctor, today) > 0;
           });
}

std::optional<double> nearest(const FamilyDoctor& doctor, const QString& from) {
    std::optional<double> best;
    for (const auto& surgery : doctor.surgeries)
        if (const auto far = kilometres(from, surgery.place); far && (!best || *far < *best))
            best = far;
    return best;
}

/// All doctors there are, in the order asked for: a page goes on behind the same one even when what
/// is searched for has changed in between.
std::vector<Candidate> inOrder(const PortalState& state, const DoctorWish& wish) {
    const auto near = queryValue(wish.search, "near");
    std::vector<Candidate> all;
    for (const auto& doctor : state.doctors.doctors())
        all.push_back({&doctor, near.isEmpty() ? std::nullopt : nearest(doctor, near)});
    const auto name = [](const Candidate& one) {
        return std::tie(one.doctor->family, one.doctor->given, one.doctor->code);
    };
    std::ranges::sort(all, [&](const Candidate& a, const Candidate& b) {
        const auto far = [](const Candidate& one) { return one.kilometres.value_or(1e6); };
        if (wish.byDistance && far(a) != far(b)) return far(a) < far(b);
        return name(a) < name(b);
    });
    return all;
}

auto firstBehind(const std::vector<Candidate>& all, const QString& id) {
    if (id.isEmpty()) return all.begin();
    const auto last =
        std::ranges::find_if(all, [&](const Candidate& one) { return one.doctor->id == id; });
    return last == all.end() ? last : std::next(last);
}

QJsonObject roleOf(const PortalState& state, const Candidate& one,
                   const std::optional<ChoiceFacts>& facts) {
    RoleExtras extras{one.kilometres};
    if (facts) extras.verdict = facts->verdict(*one.doctor);
    return practitionerRole(state.doctors, *one.doctor, state.clock.now().date(), extras);
}

QJsonObject named(const char* name, const char* system, const QString& code,
                  const QString& display) {
    return {{"name", name}, {"valueCoding", coding(system, code, display)}};
}

template <typename Named>
void addFilters(QJsonArray& parameters, const char* name, const char* system,
                const QSet<QString>& used, QList<Named> all) {
    std::ranges::sort(all, {}, &Named::name);
    for (const auto& one : all)
        if (used.contains(one.code)) parameters << named(name, system, one.code, one.name);
}

}  // namespace

Response searchDoctors(PortalState& state, const Request& request, const Citizen* citizen) {
    const auto wish = wishOf(state, request);
    if (!wish) return wish.error();
    std::optional<ChoiceFacts> facts;
    if (citizen != nullptr) facts.emplace(state, *citizen);
    const auto wanted = [&](const Candidate& one) {
        return fits(state, *one.doctor, wish->search);
    };
    const auto all = inOrder(state, *wish);
    Page page{{}, static_cast<int>(std::ranges::count_if(all, wanted))};
    for (auto next = firstBehind(all, wish->behind); next != all.end(); ++next) {
        if (!wanted(*next)) continue;
        if (static_cast<int>(page.resources.size()) == wish->count) {
            page.end = Position{state.clock.now(), page.resources.back().value("id").toString()};
            break;
        }
        page.resources.push_back(roleOf(state, *next, facts));
    }
    return searchset(state, request, "PractitionerRole", Paging{wish->search}, page);
}

Response doctorFilters(const PortalState& state, const Request& request) {
    QSet<QString> comuni, areas, languages;
    for (const auto& doctor : state.doctors.doctors()) {
        if (!fits(state, doctor, request.query)) continue;
        for (const auto& surgery : doctor.surgeries) comuni.insert(surgery.place);
        areas.insert(state.doctors.areaOf(doctor));
        for (const auto& code : doctor.languages) languages.insert(code);
    }
    const auto& content = state.doctors.content();
    QJsonArray parameters;
    addFilters(parameters, "comune", "http://fse.example/cs/comune", comuni, content.places);
    addFilters(parameters, "ambito", "http://fse.example/cs/ambito", areas, content.areas);
    addFilters(parameters, "lingua", "urn:ietf:bcp:47", languages, content.languages);
    return answer(200, {{"resourceType", "Parameters"}, {"parameter", parameters}});
}

QString verdictFor(const PortalState& state, const Request& request) {
    auto search = request.query;
    if (const auto content = state.cursors.read(queryValue(search, "_cursor")))
        search = content->search;
    return idIn(queryValue(search, "for"), "Patient");
}

}  // namespace mockportal::fhir
