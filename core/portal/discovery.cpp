// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/discovery.h"

#include "core/portal/http_client.h"
#include "core/portal/http_errors.h"

namespace core {
namespace {

Result<QUrl> address(const QJsonObject& json, const char* name, const QUrl& portal) {
    const auto text = json.value(QLatin1String(name)).toString();
    const auto url = portal.resolved(QUrl(text, QUrl::StrictMode));
    if (text.isEmpty() || !url.isValid() || !url.userInfo().isEmpty())
        return fail(errors::portalAnswer, std::string("discovery: no ") + name);
    return url;
}

Result<QUrl> ownAddress(const QJsonObject& json, const char* name, const QUrl& portal) {
    auto url = address(json, name, portal);
    if (url && !sameOrigin(*url, portal))
        return fail(errors::portalAnswer, std::string("discovery: foreign ") + name);
    return url;
}

Result<QUrl> cardAddress(const QJsonObject& json, const QUrl& portal) {
    auto url = address(json, "cnsUrl", portal);
    if (url && (url->scheme() != QLatin1String("https") || url->host() != portal.host()))
        return fail(errors::portalAnswer, "discovery: foreign cnsUrl");
    return url;
}

}  // namespace

QUrl discoveryUrl(const QUrl& portal) {
    return portal.resolved(QUrl(QStringLiteral("/.well-known/sportello.json")));
}

Result<PortalAddresses> readDiscovery(const Result<QJsonObject>& json, const QUrl& portal) {
    if (!json) return std::unexpected(beforeLogin(json.error()));
    auto cns = cardAddress(*json, portal);
    if (!cns) return std::unexpected(std::move(cns.error()));
    auto fhir = ownAddress(*json, "fhir", portal);
    if (!fhir) return std::unexpected(std::move(fhir.error()));
    auto auth = ownAddress(*json, "auth", portal);
    if (!auth) return std::unexpected(std::move(auth.error()));
    return PortalAddresses{*cns, *fhir, *auth};
}

}  // namespace core
