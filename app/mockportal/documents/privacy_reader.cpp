// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/privacy_reader.h"

#include <QJsonArray>

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toVariant().toStringList();
}

Notice notice(const QJsonObject& json) {
    return {text(json, "version"), QDate::fromString(text(json, "from"), Qt::ISODate)};
}

DemoConsent consent(const QJsonObject& json) {
    return {text(json, "category"), QDateTime::fromString(text(json, "when"), Qt::ISODate),
            text(json, "notice")};
}

DemoPerson person(const QJsonObject& json) {
    return {citizenFromJson(json), texts(json, "parentOf")};
}

DemoDelegation delegation(const QJsonObject& json) {
    return {text(json, "to"), json.value(QLatin1String("fromYear")).toInt(),
            json.value(QLatin1String("years")).toInt(1), texts(json, "scope")};
}

DemoAccess access(const QJsonObject& json) {
    return {json.value(QLatin1String("daysAgo")).toInt(),
            QTime::fromString(text(json, "time"), QStringLiteral("hh:mm")),
            text(json, "who"),
            text(json, "role"),
            text(json, "body"),
            text(json, "purpose"),
            text(json, "document")};
}

template <typename Read>
auto listOf(const QJsonObject& json, const char* key, Read read) {
    std::vector<decltype(read(QJsonObject()))> list;
    for (const auto item : json.value(QLatin1String(key)).toArray())
        list.push_back(read(item.toObject()));
    return list;
}

QString whatIsWrong(const PrivacyContent& content) {
    for (const auto& notice : content.notices)
        if (notice.version.isEmpty() || !notice.from.isValid())
            return QStringLiteral("a notice without version or day");
    for (const auto& consent : content.consents)
        if (!consent.when.isValid()) return QStringLiteral("a consent without a time");
    for (const auto& access : content.accesses)
        if (!access.time.isValid() || access.who.isEmpty())
            return QStringLiteral("an access without a time or a name");
    return {};
}

}  // namespace

std::expected<PrivacyContent, QString> privacyFromJson(const QJsonObject& json,
                                                       const Registry& registry) {
    PrivacyContent content{
        registry.doctors.value(text(json, "familyDoctor")).displayName(),
        listOf(json, "notices", notice),
        listOf(json, "consents", consent),
        listOf(json, "people", person),
        listOf(json, "delegations", delegation),
        listOf(json, "accesses", access),
    };
    if (const auto problem = whatIsWrong(content); !problem.isEmpty())
        return std::unexpected(QStringLiteral("privacy.json: ") + problem);
    return content;
}

}  // namespace mockportal
