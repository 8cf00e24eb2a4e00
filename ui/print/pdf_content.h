// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QPdfDocument>

#include "ui/print/print_content.h"

namespace ui {

/// A PDF as it is: its pages fill the sheet, and nothing of ours is added. Kept in memory.
class PdfContent : public PrintContent {
  public:
    /// Pages are drawn at the printer's resolution, up to this many dots per inch: a page of 600
    /// dpi would take 140 MB.
    static constexpr int maximumDpi = 300;

    explicit PdfContent(QByteArray pdf);

    Frame frame() const override { return Frame::own; }
    int layOut(QSizeF page) override;
    void draw(QPainter& painter, int page) override;

  private:
    QByteArray pdf_;
    QBuffer device_;
    QPdfDocument document_;
    QSizeF page_{};
};

}  // namespace ui
