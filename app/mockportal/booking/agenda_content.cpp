// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/booking/agenda_content.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/codes/birth_places.h"

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

Place place(const QJsonObject& json) {
    return {text(json, "code"),
            text(json, "name"),
            text(json, "province"),
            json.value(QLatin1String("latitude")).toDouble(),
            json.value(QLatin1String("longitude")).toDouble(),
            json.value(QLatin1String("capital")).toBool()};
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
        if (content.place(each.comune) == nullptr || content.body(each.body) == nullptr)
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

/// Of a comune that is not told: the capital of its province.
const Place* placeNear(const AgendaContent& content, const QString& code) {
    if (const auto* known = content.place(code)) return known;
    const auto comune = core::findBirthPlace(code, QDate());
    if (!comune) return nullptr;
    return find(content.places, [&](const Place& each) {
        return each.capital && each.province == comune->province;
    });
}

constexpr double kilometresADegree = 111.2;

}  // namespace

QString CatalogueService::id() const {
    return QString(code).remove(QLatin1Char('.')) + QLatin1Char('-') + branch;
}

const Place* AgendaContent::place(const QString& code) const {
    return find(places, [&](const Place& each) { return each.code == code; });
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
    AgendaContent content{listOf<Place>(json, "places", place),
                          listOf<CareBody>(json, "bodies", body),
                          listOf<CareFacility>(json, "facilities", facility),
                          listOf<CatalogueService>(json, "services", service)};
    if (const auto problem = whatIsWrong(content); !problem.isEmpty())
        return std::unexpected(problem);
    return content;
}

double distanceKm(const AgendaContent& content, const QString& from, const QString& to) {
    const auto* a = placeNear(content, from);
    const auto* b = placeNear(content, to);
    if (a == nullptr || b == nullptr) return -1;
    const double middle = (a->latitude + b->latitude) / 2 * std::numbers::pi / 180;
    const double north = (a->latitude - b->latitude) * kilometresADegree;
    const double east = (a->longitude - b->longitude) * kilometresADegree * std::cos(middle);
    return std::round(std::hypot(north, east) * 10) / 10;
}

}  // namespace mockportal
