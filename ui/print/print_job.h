// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPainter>
#include <QPrinter>
#include <memory>
#include <vector>

#include "core/base/base.h"
#include "ui/print/print_content.h"
#include "ui/print/print_frame.h"

namespace ui {

/// The one way to paper (R17). How to print something: hand over what it is made of, in the order
/// of the sheets, ask the person for a printer (Dialogs::choosePrinter with pages()), start, and
/// show progress. One page is printed each time the event loop is free: the window stays alive and
/// the person can cancel. Everything stays in memory. GUI thread.
class PrintJob : public QObject {
    Q_OBJECT
  public:
    using Contents = std::vector<std::unique_ptr<PrintContent>>;

    PrintJob(Contents contents, PrintFrame frame, QObject* parent = nullptr);
    ~PrintJob() override;

    /// On A4, which is what we print on; 0 when nothing can be printed.
    int pages() const { return pages_; }
    /// `printer` is set up: page range, copies. The paper is what the person chose there.
    void start(std::unique_ptr<QPrinter> printer);
    /// What was not yet sent is not sent (R92).
    void cancel();

  Q_SIGNALS:
    void progressed(int page, int pages);
    void finished(int pages);
    /// document.unreadable, output.unwritable.
    void failed(const core::Error& error);

  private:
    void layOut(QSizeF sheet, const QRectF& printable);
    void printNext();
    void drawPage(int page);
    void fail(core::ErrorCode code);

    Contents contents_;
    std::vector<int> counts_;  // pages of each
    PrintFrame frame_;
    QSizeF sheet_{};      // px of 96 an inch, like all lengths here
    QRectF printable_{};  // of the sheet, by this printer
    std::unique_ptr<QPrinter> printer_;
    std::unique_ptr<QPainter> painter_;
    int pages_ = 0;
    int first_ = 0;
    int last_ = 0;  // one beyond
    int next_ = 0;
};

/// A4 in px of 96 an inch.
QSizeF a4Sheet();

}  // namespace ui
