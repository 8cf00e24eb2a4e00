// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/comuni.h"

#include <QtMath>
#include <algorithm>

#include "app/mockportal/base/content_json.h"
#include "core/codes/birth_places.h"

namespace mockportal {
namespace {

constexpr double earthRadius = 6371;  // km

Comune comuneOf(const QJsonObject& json) {
    return {json.value("code").toString(),     json.value("name").toString(),
            json.value("province").toString(), json.value("postalCode").toString(),
            json.value("latitude").toDouble(), json.value("longitude").toDouble(),
            json.value("capital").toBool()};
}

QList<Comune> readComuni() {
    QList<Comune> all;
    for (const auto item : contentJson("comuni.json").value("comuni").toArray())
        all << comuneOf(item.toObject());
    return all;
}

template <typename Wanted>
const Comune* first(Wanted wanted) {
    const auto hit = std::ranges::find_if(comuni(), wanted);
    return hit == comuni().end() ? nullptr : &*hit;
}

const Comune* comuneOrCapital(const QString& code) {
    if (const auto* known = findComune(code)) return known;
    const auto place = core::findBirthPlace(code, {});
    if (!place) return nullptr;
    return first(
        [&](const Comune& each) { return each.capital && each.province == place->province; });
}

}  // namespace

const QList<Comune>& comuni() {
    static const auto all = readComuni();
    return all;
}

const Comune* findComune(const QString& code) {
    return first([&](const Comune& each) { return each.code == code; });
}

std::optional<double> kilometres(const QString& from, const QString& to) {
    const auto* one = comuneOrCapital(from);
    const auto* other = comuneOrCapital(to);
    if (one == nullptr || other == nullptr) return std::nullopt;
    const auto north = qDegreesToRadians(other->latitude - one->latitude);
    const auto east = qDegreesToRadians(other->longitude - one->longitude) *
                      std::cos(qDegreesToRadians((one->latitude + other->latitude) / 2));
    return std::round(earthRadius * std::hypot(north, east) * 10) / 10;
}

}  // namespace mockportal
