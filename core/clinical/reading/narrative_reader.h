// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <pugixml.hpp>

#include "core/clinical/model/narrative.h"

namespace core::clinical {

/// Adds the text element's content to the narrative.
void readNarrative(pugi::xml_node text, Narrative& narrative);

}  // namespace core::clinical
