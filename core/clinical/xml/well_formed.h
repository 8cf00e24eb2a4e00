// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace core::clinical {

/// The verdict of a strict parser: well-formed XML 1.0 with namespaces, in the encoding it
/// declares. (The reader of documents is lenient and says nothing about it.) Slower than reading;
/// for tools.
bool isWellFormedXml(const QByteArray& bytes);

}  // namespace core::clinical
