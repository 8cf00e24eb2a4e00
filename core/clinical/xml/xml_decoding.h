// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace core::clinical {

/// The bytes of an XML document as UTF-8, without byte order mark; a zero follows them.
struct DecodedXml {
    QByteArray text{};           // shared with what was given, where that is UTF-8 as it stands
    bool wrongEncoding = false;  // they are not what is declared
};

/// Byte order mark first, then the look of the first bytes (UTF-16 without mark), then the declared
/// encoding: UTF-8, ISO-8859-1 and -15, Windows-1252, US-ASCII, and what else Qt knows. What is
/// declared and cannot be is tried as UTF-8, then Windows-1252, and said (cda-structure 1).
DecodedXml decodeXml(const QByteArray& bytes);

}  // namespace core::clinical
