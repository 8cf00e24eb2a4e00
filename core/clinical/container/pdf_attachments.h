// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "core/clinical/container/opened_file.h"
#include "core/clinical/container/pdf_file.h"

namespace core::clinical {

/// Every embedded file: the whole name tree, /AF, file-attachment annotations, and what hangs
/// nowhere, in this order, each once. At most 64 files of at most 64 MB, 256 MB in
/// all; what is longer is cut off.
std::vector<Attachment> readAttachments(const PdfFile& pdf);

}  // namespace core::clinical
