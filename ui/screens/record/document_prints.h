// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "ui/print/print_job.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class DocumentBody;

/// Prints a document, or what else its page shows: asks for the printer, shows progress in the
/// page's banner, lets the person cancel.
class DocumentPrints : public QObject {
    Q_OBJECT
  public:
    enum class What { original, text };

    /// The banner must outlive it.
    DocumentPrints(const Context& context, Banner& notice, QWidget* page);
    ~DocumentPrints() override;

    bool isBusy() const { return job_ != nullptr && started_; }
    void print(const DocumentBody& body, What what);
    /// Anything else of the record that this page shows.
    void print(PrintJob::Contents contents);
    /// R92: what was not yet sent is not sent.
    void cancel();

  Q_SIGNALS:
    void failed(const core::Error& error);

  private:
    PrintFrame frame() const;
    void start(std::unique_ptr<QPrinter> printer);
    void onFinished(int pages);
    void finish();

    const Context& context_;
    Banner& notice_;
    QWidget* page_;
    std::unique_ptr<PrintJob> job_;
    bool started_ = false;
};

}  // namespace ui
