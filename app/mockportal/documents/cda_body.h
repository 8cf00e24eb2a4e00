// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/cda_xml.h"
#include "app/mockportal/documents/content.h"

namespace mockportal {

/// The structured body: a section each, with its narrative and, where the content has coded data,
/// its entries.
void writeCdaBody(CdaXml& cda, const Document& document);

}  // namespace mockportal
