// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTextDocument>
#include <memory>

#include "ui/print/print_content.h"

namespace ui {

/// A page of a text that has a page size, in black, its upper left corner at the origin.
void drawTextPage(QPainter& painter, const QTextDocument& text, int page);

/// A text over as many pages as it needs, between header and footer. Its fonts are in px (96 an
/// inch), its colours meant for white paper.
class TextContent : public PrintContent {
  public:
    explicit TextContent(std::unique_ptr<QTextDocument> text);

    Frame frame() const override { return Frame::ours; }
    int layOut(QSizeF page) override;
    void draw(QPainter& painter, int page) override;

  private:
    std::unique_ptr<QTextDocument> text_;
};

}  // namespace ui
