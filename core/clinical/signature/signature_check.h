// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/clinical/container/opened_file.h"
#include "core/clinical/signature/signature.h"
#include "core/clinical/signature/trust_list.h"

namespace core::clinical {

/// All signatures of a file: its p7m envelopes from outside in, then those in the PDF, then those
/// of a p7m attached to it that is the document, in the order of fse-domain 6. `today` is for the
/// age of the list of anchors. Nothing is fetched. Never fails: what cannot be read is a state. Any
/// thread; some milliseconds.
SignatureVerdict checkSignatures(const OpenedFile& file, const TrustList& anchors,
                                 QDate today = QDate::currentDate());

}  // namespace core::clinical
