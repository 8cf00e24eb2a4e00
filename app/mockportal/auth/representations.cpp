// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/representations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mockportal {
namespace {

constexpr int comingOfAge = 18;  // years

constexpr std::array<std::pair<const char*, PortalService>, 6> serviceNames{{
    {"data", PortalService::data},
    {"record", PortalService::record},
    {"booking", PortalService::booking},
    {"doctor", PortalService::doctor},
    {"exemptions", PortalService::exemptions},
    {"privacy", PortalService::privacy},
}};

constexpr std::array<std::pair<const char*, Relation>, 3> relationNames{{
    {"minor", Relation::minor},
    {"ward", Relation::ward},
    {"delegator", Relation::delegator},
}};

QString nameIn(const auto& names, auto value) {
    for (const auto& [name, known] : names)
        if (known == value) return QLatin1String(name);
    return {};
}

template <typename Value, std::size_t Count>
std::optional<Value> valueIn(const std::array<std::pair<const char*, Value>, Count>& names,
                             const QString& wanted) {
    for (const auto& [name, value] : names)
        if (wanted == QLatin1String(name)) return value;
    return std::nullopt;
}

bool isOver(const Representation& representation, const QDate& today) {
    return representation.until.isValid() && today > representation.until;
}

bool holds(const Representation& representation, const QDate& today) {
    return today >= representation.from && !isOver(representation, today);
}

}  // namespace

void Representations::add(const Representation& representation) {
    all_.removeIf([&](const Representation& known) {
        return known.by == representation.by && known.forWhom == representation.forWhom;
    });
    all_ << representation;
}

std::expected<void, ActingRefusal> Representations::check(const QString& by, const QString& forWhom,
                                                          PortalService service,
                                                          const QDate& today) const {
    const auto hit = std::ranges::find_if(all_, [&](const Representation& known) {
        return known.by == by && known.forWhom == forWhom && today >= known.from;
    });
    if (hit == all_.end()) return std::unexpected(ActingRefusal::notRepresented);
    if (isOver(*hit, today)) return std::unexpected(ActingRefusal::ended);
    const bool never = hit->relation == Relation::delegator && service == PortalService::privacy;
    if (never || !hit->scope.contains(service)) return std::unexpected(ActingRefusal::outOfScope);
    return {};
}

QList<Representation> Representations::of(const QString& by, const QDate& today) const {
    QList<Representation> result;
    std::ranges::copy_if(all_, std::back_inserter(result), [&](const Representation& known) {
        return known.by == by && holds(known, today);
    });
    return result;
}

QList<Representation> Representations::forPerson(const QString& forWhom, const QDate& today) const {
    QList<Representation> result;
    std::ranges::copy_if(all_, std::back_inserter(result), [&](const Representation& known) {
        return known.forWhom == forWhom && !isOver(known, today);
    });
    return result;
}

int Representations::delegationsHeld(const QString& by, const QDate& today) const {
    return static_cast<int>(std::ranges::count_if(all_, [&](const Representation& known) {
        return known.by == by && known.relation == Relation::delegator && !isOver(known, today);
    }));
}

void Representations::end(const QString& by, const QString& forWhom, const QDate& from) {
    all_.removeIf([&](const Representation& known) {
        return known.by == by && known.forWhom == forWhom && known.from >= from;
    });
    for (auto& known : all_)
        if (known.by == by && known.forWhom == forWhom) known.until = from.addDays(-1);
}

QDate lastDayAsMinor(const QDate& birthDate) {
    return birthDate.addYears(comingOfAge).addDays(-1);
}

QList<PortalService> allServices() {
    QList<PortalService> services;
    for (const auto& [name, service] : serviceNames) services << service;
    return services;
}

QString serviceName(PortalService service) {
    return nameIn(serviceNames, service);
}

std::optional<PortalService> serviceByName(const QString& name) {
    return valueIn(serviceNames, name);
}

QString relationName(Relation relation) {
    return nameIn(relationNames, relation);
}

std::optional<Relation> relationByName(const QString& name) {
    return valueIn(relationNames, name);
}

}  // namespace mockportal
