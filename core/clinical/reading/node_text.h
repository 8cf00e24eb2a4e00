// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <array>
#include <string_view>
#include <utility>

#include "core/clinical/xml/xml_tree.h"

namespace core::clinical {

/// As written.
QString unicode(std::string_view utf8);
/// As written, blanks at both ends taken off.
QString trimmed(std::string_view utf8);
/// The same for texts that come again and again within one tree (code systems, their names): each
/// is made once. The texts have to stay where they are.
class StringPool {
  public:
    QString trimmed(std::string_view utf8);

  private:
    std::array<std::pair<std::string_view, QString>, 64> known_{};
};

/// The same for words of the format, not of the person: OIDs, units, type codes. They are
/// remembered from document to document (by thread), so that most cost nothing.
QString vocabulary(std::string_view utf8);

QString attribute(XmlNode node, XmlName name);
/// All characters within, trimmed, runs of white space as one blank.
QString wholeText(XmlNode node);

}  // namespace core::clinical
