// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/search_bundle.h"

#include <algorithm>

#include "app/mockportal/fhir/fhir_json.h"

namespace mockportal::fhir {
namespace {

constexpr int usualPage = 20;  // R13

/// A search as it is asked for, or going on where a page ended.
struct Start {
    QUrlQuery query{};
    std::optional<Position> behind{};
};

std::optional<Start> startOf(const PortalState& state, const QUrlQuery& query) {
    const auto cursor = parameterOf(query, "_cursor");
    if (cursor.isEmpty()) return Start{query, {}};
    const auto content = state.cursors.read(cursor);
    return content ? std::optional(Start{content->search, content->end}) : std::nullopt;
}

/// 0: not a positive number.
int countOf(const QUrlQuery& query) {
    const auto text = parameterOf(query, "_count");
    return text.isEmpty() ? usualPage : std::clamp(text.toInt(), 0, largestPage);
}

bool isForeign(const QUrlQuery& query, const Citizen& citizen) {
    const auto patient = parameterOf(query, "patient").section(QLatin1Char('/'), -1);
    return !patient.isEmpty() && patient != citizen.patientId;
}

std::size_t firstBehind(const std::vector<Position>& hits, const std::optional<Position>& end) {
    if (!end) return 0;
    const auto last = std::ranges::find(hits, end->id, &Position::id);
    return last == hits.end() ? hits.size() : static_cast<std::size_t>(last - hits.begin()) + 1;
}

class Page {
  public:
    Page(const PortalState& state, const char* type, const Found& found, const Start& start,
         int count)
        : address_(state.fhirUrl() + QLatin1Char('/') + QLatin1String(type)),
          state_(state),
          found_(found),
          start_(start),
          from_(firstBehind(found.hits, start.behind)),
          to_(std::min(from_ + static_cast<std::size_t>(count), found.hits.size())) {}

    QJsonObject bundle(const QUrlQuery& asked) const {
        QJsonObject json{{"resourceType", "Bundle"},
                         {"type", "searchset"},
                         {"total", static_cast<qint64>(found_.hits.size())},
                         {"link", links(asked)}};
        QJsonArray entries;
        for (auto hit = from_; hit < to_; ++hit) entries << entry(hit);
        if (!entries.isEmpty()) json.insert("entry", entries);  // FHIR has no empty arrays
        return json;
    }

  private:
    QJsonObject link(const char* relation, const QString& query) const {
        return {{"relation", relation}, {"url", address_ + QLatin1Char('?') + query}};
    }
    QJsonArray links(const QUrlQuery& asked) const {
        QJsonArray list{link("self", asked.toString(QUrl::FullyEncoded))};
        if (to_ < found_.hits.size())
            list << link("next", QStringLiteral("_cursor=") +
                                     state_.cursors.write(start_.query, found_.hits[to_ - 1]));
        return list;
    }
    QJsonObject entry(std::size_t hit) const {
        return {{"fullUrl", address_ + QLatin1Char('/') + found_.hits[hit].id},
                {"resource", found_.resource(hit)},
                {"search", QJsonObject{{"mode", "match"}}}};
    }

    QString address_;
    const PortalState& state_;
    const Found& found_;
    const Start& start_;
    std::size_t from_;
    std::size_t to_;
};

}  // namespace

QString parameterOf(const QUrlQuery& query, const char* key) {
    return query.queryItemValue(QLatin1String(key), QUrl::FullyDecoded);
}

std::expected<QList<DateLimit>, QString> datesOf(const QUrlQuery& query) {
    QList<DateLimit> limits;
    for (const auto& text : query.allQueryItemValues(QStringLiteral("date"), QUrl::FullyDecoded)) {
        const auto limit = dateLimit(text);
        if (!limit) return std::unexpected(QStringLiteral("date is not a comparison and a day"));
        limits << *limit;
    }
    return limits;
}

Response answerSearch(const PortalState& state, const Request& request, const Citizen& citizen,
                      const char* type, const Find& find) {
    const auto start = startOf(state, request.query);
    if (!start)
        return operationOutcome(410, "expired", QStringLiteral("This link is not valid any more."));
    if (isForeign(start->query, citizen))
        return operationOutcome(403, "forbidden",
                                QStringLiteral("Only the session's own patient."));
    const int count = countOf(start->query);
    if (count < 1)
        return operationOutcome(400, "invalid", QStringLiteral("_count is not a positive number"));
    const auto found = find(start->query);
    if (!found) return operationOutcome(400, "invalid", found.error());
    return answer(200, Page(state, type, *found, *start, count).bundle(request.query));
}

}  // namespace mockportal::fhir
