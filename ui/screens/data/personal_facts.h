// SPDX-License-Identifier: EUPL-1.2
// DATI ANAGRAFICI line by line (R15), for the page and for paper.
#pragma once

#include "core/citizen/citizen.h"
#include "ui/screens/data/fact_card.h"

namespace ui {

Facts personFacts(const core::CitizenDetails& details);
Facts homeFacts(const core::CitizenDetails& details);
Facts cardFacts(const core::CitizenDetails& details);
Facts careFacts(const core::CitizenDetails& details);
Facts contactFacts(const core::CitizenDetails& details);

}  // namespace ui
