// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace mockportal {

/// So many bytes from the system's generator.
QByteArray randomBytes(qsizetype count);

/// 256 random bits, in characters that need no quoting anywhere (base64url).
QByteArray randomToken();

/// SHA-256: tokens are kept and looked up by it, so that neither the memory nor the time of an
/// answer tells anything about a token.
QByteArray tokenDigest(const QByteArray& token);

}  // namespace mockportal
