// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/cda_xml.h"
#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// Everything before the body, in the order of the schema.
void writeCdaHeader(CdaXml& cda, const Document& document, const Citizen& patient);

}  // namespace mockportal
