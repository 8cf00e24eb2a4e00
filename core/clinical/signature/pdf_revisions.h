// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/clinical/container/pdf_file.h"

namespace core::clinical {

/// Whether what was appended after `signedPart` leaves everything shown as it was: further
/// signatures, time-stamps and their security store do; when in doubt it does not.
bool additionsAreHarmless(const QByteArray& signedPart, const PdfFile& whole);

}  // namespace core::clinical
