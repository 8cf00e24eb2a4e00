// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include "core/base/base.h"
#include "core/clinical/model/clinical_document.h"

namespace core::clinical {

/// Reads a CDA document, or what is left of one, or a part of one: what was wrong is in
/// ClinicalDocument::problems. Never refuses because a coding rule is broken. Any thread; about 0.1
/// ms for a usual document.
/// document.unreadable: not XML at all, or nothing of HL7 in it (a web page); document.too-large.
Result<ClinicalDocument> readCda(const QByteArray& bytes);

/// Whether these bytes are XML with a ClinicalDocument of HL7 at the top, after byte order mark and
/// blanks; damaged ones count.
bool looksLikeCda(const QByteArray& bytes);
/// The same without those.
bool isWholeCda(const QByteArray& bytes);

}  // namespace core::clinical
