// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/portal/http_client.h"
#include "core/record/document.h"

namespace core {

inline constexpr qint64 documentLimit = 64
                                        << 20;  // bytes; the largest real ones are scans of some MB

/// The file out of the answer for a Binary, raw or wrapped in FHIR JSON. document.missing,
/// document.altered (size or SHA-1 differ from the metadata), document.unreadable (nothing in it).
Result<QByteArray> readContent(const HttpAnswer& answer, const Document& document);

}  // namespace core
