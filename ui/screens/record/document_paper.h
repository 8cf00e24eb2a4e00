// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/print_job.h"

namespace ui {

class DocumentBody;

/// Which of a document's two faces goes on paper (R17): the PDF as the facility made it, or the
/// text to read.
enum class DocumentPaper { original, text };

PrintJob::Contents paperOf(const DocumentBody& body, DocumentPaper paper);

}  // namespace ui
