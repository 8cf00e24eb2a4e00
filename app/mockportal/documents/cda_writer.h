// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// The document as CDA R2 with the codes of the Italian guides (cda-structure.md): header,
/// narrative, coded entries. Valid against the schema of the national gateway; its Schematron rules
/// are not claimed.
QByteArray cdaXml(const Document& document, const Citizen& patient);

}  // namespace mockportal
