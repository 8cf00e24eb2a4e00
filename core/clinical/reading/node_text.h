// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <pugixml.hpp>
#include <string_view>

namespace core::clinical {

/// As written, blanks at both ends taken off.
QString trimmed(const char* utf8);
QString attribute(pugi::xml_node node, const char* name);
/// By local name, whatever prefix: xsi:type.
const char* localAttribute(pugi::xml_node node, std::string_view localName);
/// All characters within, trimmed, runs of white space as one blank.
QString wholeText(pugi::xml_node node);

}  // namespace core::clinical
