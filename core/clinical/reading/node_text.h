// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>
#include <pugixml.hpp>
#include <string_view>
#include <utility>

namespace core::clinical {

/// As written, blanks at both ends taken off.
QString trimmed(const char* utf8);
/// The same for texts that come again and again within one tree (code systems, their names): each
/// is made once. The texts have to stay where they are.
class StringPool {
  public:
    QString trimmed(const char* utf8);

  private:
    std::array<std::pair<std::string_view, QString>, 128> known_{};
};

QString attribute(pugi::xml_node node, const char* name);
/// By local name, whatever prefix: xsi:type.
const char* localAttribute(pugi::xml_node node, std::string_view localName);
/// All characters within, trimmed, runs of white space as one blank.
QString wholeText(pugi::xml_node node);

}  // namespace core::clinical
