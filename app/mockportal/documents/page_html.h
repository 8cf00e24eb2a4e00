// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/mockportal/documents/content.h"
#include "app/mockportal/record/citizen.h"

namespace mockportal {

/// The page a person reads, in the subset of HTML that QTextDocument lays out.
QString pageHtml(const Document& document, const Citizen& patient);

}  // namespace mockportal
