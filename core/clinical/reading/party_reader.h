// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/header.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

PersonName readName(pugi::xml_node name);
/// The first name of a person, organisation or place that says something.
PersonName readFirstName(pugi::xml_node named);
Organization readOrganization(pugi::xml_node organization);
/// "via Roma 1, 20100 Milano (MI)"
QString readAddress(pugi::xml_node address);
std::vector<QString> readTelecom(pugi::xml_node parent);
/// Any of author, legalAuthenticator, participant, performer…: the element around a role.
Participation readParticipation(pugi::xml_node element, const ValueReader& values);

}  // namespace core::clinical
