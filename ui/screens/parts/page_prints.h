// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "ui/print/print_job.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;

/// Prints from a page: asks for the printer, shows progress in the page's banner, lets the person
/// cancel. The header of each sheet names the service and whose data it is (R17).
class PagePrints : public QObject {
    Q_OBJECT
  public:
    /// The banner must outlive it.
    PagePrints(const Context& context, Banner& notice, QWidget* page);
    ~PagePrints() override;

    /// What the header names in the place of the record.
    void setService(const QString& service) { service_ = service; }
    /// Whom the header names in the place of the one who logged in.
    void setPerson(const QString& person) { person_ = person; }
    /// Nobody's data: the header names no person.
    void setImpersonal() { personal_ = false; }
    bool isBusy() const { return job_ != nullptr && started_; }
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
    QString service_{};  // empty: the record
    QString person_{};   // empty: whose record it is
    bool personal_ = true;
    bool started_ = false;
};

}  // namespace ui
