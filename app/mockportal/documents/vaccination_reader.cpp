// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/vaccination_reader.h"

#include <QJsonArray>
#include <algorithm>

namespace mockportal {
namespace {

QString text(const QJsonObject& json, const char* key) {
    return json.value(QLatin1String(key)).toString();
}

QDate day(const QJsonObject& json, const char* key) {
    return QDate::fromString(text(json, key), Qt::ISODate);
}

/// Nothing told = given.
std::optional<Vaccination::State> stateNamed(const QString& name) {
    static const QHash<QString, Vaccination::State> states{
        {QString(), Vaccination::State::given},
        {QStringLiteral("omitted"), Vaccination::State::omitted},
        {QStringLiteral("postponed"), Vaccination::State::postponed}};
    const auto hit = states.constFind(name);
    return hit == states.cend() ? std::nullopt : std::optional(*hit);
}

Vaccine vaccine(const QJsonObject& json) {
    return {text(json, "name"), text(json, "product"), text(json, "atc"), text(json, "aic"),
            json.value(QLatin1String("antigens")).toVariant().toStringList()};
}

Vaccination entry(const QJsonObject& json, const Registry& registry) {
    Vaccination read;
    read.vaccine = registry.vaccines.value(text(json, "vaccine"));
    read.dose = json.value(QLatin1String("dose")).toInt(1);
    read.date = day(json, "date");
    read.lot = text(json, "lot");
    read.site = text(json, "site");
    read.reason = text(json, "reason");
    read.until = day(json, "until");
    return read;
}

PlannedVaccination planned(const QJsonObject& json, const Registry& registry) {
    return {registry.vaccines.value(text(json, "vaccine")),
            json.value(QLatin1String("dose")).toInt(1), day(json, "earliest"), day(json, "due")};
}

QString problemWith(const Vaccine& vaccine, const QDate& date) {
    if (vaccine.antigens.isEmpty()) return QStringLiteral("unknown vaccine");
    return date.isValid() ? QString() : QStringLiteral("a vaccination without a date");
}

}  // namespace

QHash<QString, Vaccine> vaccinesFromJson(const QJsonObject& json) {
    QHash<QString, Vaccine> vaccines;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        vaccines.insert(entry.key(), vaccine(entry.value().toObject()));
    return vaccines;
}

VaccinationOffice officeFromJson(const QJsonObject& json, const Registry& registry) {
    return {registry.facilities.value(text(json, "facility")),
            registry.doctors.value(text(json, "author"))};
}

std::expected<Vaccinations, QString> vaccinationsFromJson(const QJsonObject& json,
                                                          const Registry& registry) {
    Vaccinations all;
    for (const auto item : json.value(QLatin1String("given")).toArray()) {
        const auto state = stateNamed(text(item.toObject(), "state"));
        auto read = entry(item.toObject(), registry);
        if (!state) return std::unexpected(QStringLiteral("unknown state of a vaccination"));
        read.state = *state;
        const auto problem = problemWith(read.vaccine, read.date);
        if (!problem.isEmpty()) return std::unexpected(problem);
        all.done << read;
    }
    for (const auto item : json.value(QLatin1String("planned")).toArray()) {
        const auto read = planned(item.toObject(), registry);
        const auto problem = problemWith(read.vaccine, read.due);
        if (!problem.isEmpty()) return std::unexpected(problem);
        all.planned << read;
    }
    std::ranges::stable_sort(all.done, std::ranges::greater{}, &Vaccination::date);
    return all;
}

}  // namespace mockportal
