// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <pugixml.hpp>

#include "core/clinical/model/narrative.h"

namespace core::clinical {

/// Adds the text element's content to the narrative. False when some of it is nested too deep to be
/// there.
bool readNarrative(pugi::xml_node text, Narrative& narrative);

}  // namespace core::clinical
