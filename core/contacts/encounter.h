// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/contacts/contact.h"

namespace core {

/// The class of an Encounter (HL7 v3 ActCode): AMB, EMER, IMP.
const char* encounterClass(ContactKind kind);

/// A FHIR R4 Encounter. Tolerant: a missing or strange field stays empty, an unknown class is a
/// visit. nullopt for what cannot be listed: no id, or entered in error.
std::optional<Contact> readEncounter(const QJsonObject& json);

}  // namespace core
