// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/model/narrative.h"
#include "core/clinical/xml/xml_tree.h"

namespace core::clinical {

/// The content of the section's text element, or elements. False when some of it is nested too deep
/// to be there.
bool readNarrative(XmlNode section, Narrative& narrative);

}  // namespace core::clinical
