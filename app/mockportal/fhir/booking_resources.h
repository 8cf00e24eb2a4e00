// SPDX-License-Identifier: EUPL-1.2
// The agenda as FHIR tells it (docs/portal-api.md, "Bookings").
#pragma once

#include <QJsonObject>

#include "app/mockportal/booking/agenda.h"

namespace mockportal::fhir {

/// Money of that many cents.
QJsonObject euro(int cents);

QJsonObject healthcareService(const CatalogueService& service);
QJsonObject organization(const CareBody& body);
QJsonObject location(const CareFacility& facility, const AgendaContent& content);

/// How a service is named in Schedule and Appointment: serviceType and specialty.
void addService(QJsonObject& json, const CatalogueService& service);

/// What depends on who asks and when.
struct ScheduleFacts {
    QDateTime first{};                   // null: nothing free within a year
    int ticketCents = 0;                 // without an exemption
    std::optional<double> distanceKm{};  // none: not asked for, or not known
    QDate classLimit{};                  // null: no class was asked for
};
QJsonObject schedule(const AgendaSchedule& schedule, const ScheduleFacts& facts);

/// `classLimit`: null when no class was asked for.
QJsonObject slot(const AgendaSlot& slot, bool isFree, const QDate& classLimit);

}  // namespace mockportal::fhir
