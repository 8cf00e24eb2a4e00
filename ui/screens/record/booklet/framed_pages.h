// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/print/pdf_content.h"

namespace ui {

/// The pages of a PDF within our header and footer, made smaller to fit: in a booklet every sheet
/// bears its number.
class FramedPages : public PdfContent {
  public:
    using PdfContent::PdfContent;
    Frame frame() const override { return Frame::ours; }
};

}  // namespace ui
