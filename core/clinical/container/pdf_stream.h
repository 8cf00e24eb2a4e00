// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/clinical/container/qpdf.h"

namespace core::clinical {

/// Unpacks a stream of a PDF behind what `into` has, as long as that stays within `largest` bytes:
/// a few bytes can unpack to gigabytes. False when it is damaged or longer; `into` then has what
/// came before.
bool unpackStream(QPDFObjectHandle stream, qsizetype largest, QByteArray& into);

}  // namespace core::clinical
