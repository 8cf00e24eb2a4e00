// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/narrative.h"
#include "core/clinical/xml/xml_tree.h"

namespace core::clinical {

/// Adds the text element's content to the narrative. False when some of it is nested too deep to be
/// there.
bool readNarrative(XmlNode text, Narrative& narrative);

}  // namespace core::clinical
