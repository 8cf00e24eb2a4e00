// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/meta_operations.h"

#include "app/mockportal/fhir/fhir_json.h"
#include "app/mockportal/fhir/resources.h"

namespace mockportal::fhir {
namespace {

bool isUnreadTag(const QJsonValue& tag) {
    return tag["system"].toString() == QLatin1String(tagSystem) &&
           tag["code"].toString() == QLatin1String(unreadTag);
}

/// The `meta` parameter's tags, if the body is Parameters as the operation asks for.
std::optional<QJsonArray> tagsIn(const QByteArray& body) {
    const auto json = QJsonDocument::fromJson(body).object();
    if (json.value("resourceType").toString() != QLatin1String("Parameters")) return std::nullopt;
    for (const auto parameter : json.value("parameter").toArray())
        if (parameter.toObject().value("name").toString() == QLatin1String("meta"))
            return parameter.toObject().value("valueMeta").toObject().value("tag").toArray();
    return std::nullopt;
}

QByteArray versionTag(const Filed& filed) {
    return "W/\"" + QByteArray::number(filed.version) + '"';
}

void setUnread(Filed& filed, bool unread, const QDateTime& now) {
    if (filed.unread == unread) return;
    filed.unread = unread;
    filed.updated = now;
    ++filed.version;
}

Response metaOf(const Filed& filed) {
    const QJsonObject parameter{{"name", "return"}, {"valueMeta", meta(filed)}};
    auto response =
        answer(200, {{"resourceType", "Parameters"}, {"parameter", QJsonArray{parameter}}});
    response.setHeader("ETag", versionTag(filed));
    return response;
}

}  // namespace

QString operationName(MetaChange change) {
    return change == MetaChange::add ? QStringLiteral("$meta-add") : QStringLiteral("$meta-delete");
}

Response changeMeta(PortalState& state, const Request& request, Filed& filed, MetaChange change) {
    const auto wanted = request.header("If-Match");
    if (!wanted.isEmpty() && wanted != versionTag(filed))
        return operationOutcome(412, "conflict", QStringLiteral("The resource has changed since."));
    const auto tags = tagsIn(request.body);
    if (!tags || tags->isEmpty())
        return operationOutcome(400, "invalid",
                                QStringLiteral("Parameters with meta.tag are needed."));
    for (const auto tag : *tags)
        if (!isUnreadTag(tag))
            return operationOutcome(422, "not-supported", QStringLiteral("Only the tag unread."));
    setUnread(filed, change == MetaChange::add, state.clock.now());
    return metaOf(filed);
}

}  // namespace mockportal::fhir
