// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_paper.h"

#include "ui/document/document_view.h"
#include "ui/print/pdf_content.h"
#include "ui/print/text_content.h"
#include "ui/screens/record/document_body.h"

namespace ui {

PrintJob::Contents paperOf(const DocumentBody& body, DocumentPaper paper) {
    PrintJob::Contents contents;
    if (paper == DocumentPaper::original)
        contents.push_back(std::make_unique<PdfContent>(body.pdf()));
    else
        contents.push_back(
            std::make_unique<TextContent>(body.text().forPaper(bodyRect(a4Sheet()).width())));
    return contents;
}

}  // namespace ui
