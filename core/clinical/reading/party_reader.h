// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/header.h"
#include "core/clinical/reading/value_reader.h"

namespace core::clinical {

PersonName readName(XmlNode name);
/// The first name of a person, organisation or place that says something.
PersonName readFirstName(XmlNode named);
Organization readOrganization(XmlNode organization);
/// "via Roma 1, 20100 Milano (MI)"
QString readAddress(XmlNode address);
std::vector<QString> readTelecom(XmlNode parent);
/// Any of author, legalAuthenticator, participant, performer…: the element around a role.
Participation readParticipation(XmlNode element, const ValueReader& values);

}  // namespace core::clinical
