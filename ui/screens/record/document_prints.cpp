// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_prints.h"

#include "ui/document/document_view.h"
#include "ui/print/pdf_content.h"
#include "ui/print/text_content.h"
#include "ui/screens/record/document_body.h"

namespace ui {

void DocumentPrints::print(const DocumentBody& body, What what) {
    PrintJob::Contents contents;
    if (what == What::original)
        contents.push_back(std::make_unique<PdfContent>(body.pdf()));
    else
        contents.push_back(
            std::make_unique<TextContent>(body.text().forPaper(bodyRect(a4Sheet()).width())));
    PagePrints::print(std::move(contents));
}

}  // namespace ui
