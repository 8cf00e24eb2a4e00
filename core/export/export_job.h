// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <memory>

#include "core/export/export_writer.h"
#include "core/record/record_gateway.h"

namespace core {

/// Exports the documents of an order: fetches one after the other, writes each in a worker thread.
/// A document that cannot be had is left out and told in the summary; the end of the session, a
/// portal that is gone, and a place that cannot be written end the export. Cancelled, failed or
/// destroyed before its end it leaves no file. Lives on the gateway's thread.
class ExportJob : public QObject {
    Q_OBJECT
  public:
    /// The gateway must outlive the job.
    ExportJob(RecordGateway& gateway, ExportOrder order, QObject* parent = nullptr);
    ~ExportJob() override;

    /// Once.
    void start();
    /// No signal follows.
    void cancel();

  Q_SIGNALS:
    /// `done` of `total` documents are dealt with.
    void progressed(int done, int total);
    void finished(const core::ExportSummary& summary);
    /// output.unwritable, session.*, acting.*, network.*, portal.*
    void failed(const core::Error& error);

  private:
    void next();
    void onFile(const Result<QByteArray>& file);
    void leave(const Error& reason);
    void took(ExportOutcome outcome);
    void finish();
    void commit();
    void fail(const Error& error);
    template <typename T, typename Work, typename Then>
    void inWorker(Work work, Then then);

    RecordGateway& gateway_;
    ExportOrder order_;
    std::shared_ptr<ExportWriter> writer_;  // shared with the work under way
    Async<QByteArray> file_{};
    ExportSummary summary_{};
    int unreachable_ = 0;  // documents in a row that could not be fetched for a fault of the way
    bool over_ = false;
};

}  // namespace core
