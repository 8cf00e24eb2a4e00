// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/agenda_content.h"

#include <QJsonArray>
#include <algorithm>

#include "app/mockportal/base/comuni.h"

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

CareBody body(const QJsonObject& json) {
    return {text(json, "id"), text(json, "name")};
}

CareFacility facility(const QJsonObject& json) {
    return {text(json, "key"),     text(json, "name"),
            text(json, "body"),    text(json, "comune"),
            text(json, "address"), text(json, "postalCode"),
            text(json, "phone"),   text(json, "kind") == QLatin1String("hospital")};
}

CatalogueService service(const QJsonObject& json) {
    return {text(json, "code"),
            text(json, "name"),
            text(json, "branch"),
            json.value(QLatin1String("minutes")).toInt(),
            json.value(QLatin1String("instrumental")).toBool(),
            json.value(QLatin1String("wait")).toInt(),
            json.value(QLatin1String("preparation")).toVariant().toStringList()};
}

template <typename Item, typename Read>
QList<Item> listOf(const QJsonObject& json, const char* key, Read read) {
    QList<Item> list;
    for (const auto item : json.value(QLatin1String(key)).toArray()) list << read(item.toObject());
    return list;
}

QString whatIsWrong(const AgendaContent& content) {
    for (const auto& each : content.facilities)
        if (findComune(each.comune) == nullptr || content.body(each.body) == nullptr)
            return each.key + QStringLiteral(": comune or body is not told");
    for (const auto& each : content.services)
        if (each.minutes <= 0 || content.service(each.id()) != &each)
            return each.id() + QStringLiteral(": no minutes, or told twice");
    return {};
}

template <typename Item, typename Wanted>
const Item* find(const QList<Item>& list, Wanted wanted) {
    const auto hit = std::ranges::find_if(list, wanted);
    return hit == list.end() ? nullptr : &*hit;
}

}  // namespace

QString CatalogueService::id() const {
    return QString(code).remove(QLatin1Char('.')) + QLatin1Char('-') + branch;
}

const CareBody* AgendaContent::body(const QString& id) const {
    return find(bodies, [&](const CareBody& each) { return each.id == id; });
}

const CareFacility* AgendaContent::facility(const QString& key) const {
    return find(facilities, [&](const CareFacility& each) { return each.key == key; });
}

const CatalogueService* AgendaContent::service(const QString& id) const {
    return find(services, [&](const CatalogueService& each) { return each.id() == id; });
}

std::expected<AgendaContent, QString> agendaFromJson(const QJsonObject& json) {
    AgendaContent content{listOf<CareBody>(json, "bodies", body),
                          listOf<CareFacility>(json, "facilities", facility),
                          listOf<CatalogueService>(json, "services", service)};
    if (const auto problem = whatIsWrong(content); !problem.isEmpty())
        return std::unexpected(problem);
    return content;
}

}  // namespace mockportal
