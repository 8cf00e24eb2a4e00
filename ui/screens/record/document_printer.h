// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QBuffer>
#include <QObject>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>
#include <memory>

#include "core/base/base.h"

namespace ui {

/// Prints a PDF as it is, one page each time the event loop is free: the window stays alive and the
/// person can cancel. Everything stays in memory. GUI thread.
class DocumentPrinter : public QObject {
    Q_OBJECT
  public:
    /// Pages are drawn at the printer's resolution, up to this many dots per inch: a page of 600
    /// dpi would take 140 MB.
    static constexpr int maximumDpi = 300;

    /// `printer` is set up: page range, copies, paper.
    DocumentPrinter(QByteArray pdf, std::unique_ptr<QPrinter> printer, QObject* parent = nullptr);
    ~DocumentPrinter() override;

    void start();
    /// What was not yet sent is not sent (R92).
    void cancel();

  Q_SIGNALS:
    void progressed(int page, int pages);
    void finished(int pages);
    /// document.unreadable, output.unwritable.
    void failed(const core::Error& error);

  private:
    void printNext();
    void drawPage(int page);
    void fail(core::ErrorCode code);
    bool begin();

    QByteArray pdf_;
    QBuffer device_;
    QPdfDocument document_;
    std::unique_ptr<QPrinter> printer_;
    std::unique_ptr<QPainter> painter_;
    int first_ = 0;
    int last_ = 0;  // one beyond
    int next_ = 0;
};

}  // namespace ui
