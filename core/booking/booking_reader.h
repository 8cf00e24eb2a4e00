// SPDX-License-Identifier: EUPL-1.2
// FHIR resources of booking as values (docs/portal-api.md). Tolerant: what is missing or strange in
// a resource is an empty value.
#pragma once

#include <QHash>
#include <QJsonObject>

#include "core/booking/booking_values.h"

namespace core {

/// nullopt: no HealthcareService with a name.
std::optional<CatalogueService> readService(const QJsonObject& json);

/// Location and Organization resources by "Type/id", for those that refer to them.
using FhirParts = QHash<QString, QJsonObject>;
FhirParts partsOf(const QVector<QJsonObject>& resources);

Facility readFacility(const QJsonObject& location, const FhirParts& parts);

/// nullopt: no Schedule with an id.
std::optional<Agenda> readAgenda(const QJsonObject& json, const FhirParts& parts);

/// nullopt: no Slot that is free and says when.
std::optional<FreeSlot> readSlot(const QJsonObject& json);

/// nullopt: no Appointment with an id, a known start and a state that is one.
std::optional<Appointment> readAppointment(const QJsonObject& json, const FhirParts& parts = {});

/// Money of an extension in euro; nullopt for none, and for another currency.
std::optional<Money> readMoney(const QJsonObject& resource, const char* name);

}  // namespace core
