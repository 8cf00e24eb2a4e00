// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPainter>
#include <QSizeF>

namespace ui {

/// Something that can be printed: lays itself out for a paper and draws page after page. All
/// lengths are px of 96 an inch, whatever the printer's resolution; the job scales. GUI thread.
class PrintContent {
  public:
    /// Who draws the margins: the job, with header and footer (R17), or the content itself, which
    /// then fills the whole sheet (a document that is printed as somebody else made it).
    enum class Frame { ours, own };

    virtual ~PrintContent() = default;
    virtual Frame frame() const = 0;
    /// For pages of this size; the number of pages, 0 when there is nothing to print. May be called
    /// again for another size.
    virtual int layOut(QSizeF page) = 0;
    /// Page 0, 1…; the painter's origin is the page's upper left corner.
    virtual void draw(QPainter& painter, int page) = 0;
};

}  // namespace ui
