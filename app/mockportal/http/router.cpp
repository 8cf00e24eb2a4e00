// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/router.h"

#include <optional>

namespace mockportal {
namespace {

std::optional<QStringList> match(const QStringList& pattern, const QStringList& segments) {
    if (pattern.size() != segments.size()) return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool wild = pattern[i].startsWith(QLatin1Char(':'));
        if (wild ? segments[i].isEmpty() : pattern[i] != segments[i]) return std::nullopt;
        if (wild) captures << segments[i];
    }
    return captures;
}

}  // namespace

void Router::add(const QByteArray& method, const QString& pattern, Action action) {
    routes_.push_back({method, pattern.split(QLatin1Char('/')), std::move(action)});
}

Response Router::answer(const Request& request) const {
    const auto segments = request.path.split(QLatin1Char('/'));
    auto miss = Miss::path;
    for (const auto& route : routes_) {
        const auto captures = match(route.pattern, segments);
        if (captures && route.method == request.method) return route.action(request, *captures);
        if (captures) miss = Miss::method;
    }
    return fallback_ ? fallback_(request, miss) : Response{miss == Miss::path ? 404 : 405, {}, {}};
}

}  // namespace mockportal
