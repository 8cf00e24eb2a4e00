// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace core::clinical {

/// Undoes "deflate", with or without zlib's frame. Empty when it is broken or longer than
/// `largest`.
QByteArray inflated(const QByteArray& deflated, qsizetype largest);

}  // namespace core::clinical
