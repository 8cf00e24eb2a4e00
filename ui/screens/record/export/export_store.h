// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <optional>

#include "core/export/export_job.h"
#include "ui/screens/record/choice/whole_record.h"

namespace ui {

/// The export of one session: at most one at a time, and how the last one ended. Goes on while the
/// person looks at other pages; the end of the session ends it, and nothing of it is left (R92).
/// GUI thread.
class ExportStore : public SessionModel {
    Q_OBJECT
  public:
    explicit ExportStore(std::shared_ptr<WholeRecord> record) : record_(std::move(record)) {}

    void clear() override;
    void start(core::ExportOrder order);
    /// Nothing is left of it.
    void cancel();

    bool isRunning() const { return job_ != nullptr; }
    int done() const { return done_; }
    int total() const { return total_; }
    /// Of the last one that came to its end.
    const std::optional<core::ExportSummary>& summary() const { return summary_; }
    /// Why the last one did not.
    const std::optional<core::Error>& error() const { return error_; }

  Q_SIGNALS:
    void changed();

  private:
    void end();

    std::shared_ptr<WholeRecord> record_;  // its gateway outlives the job
    std::unique_ptr<core::ExportJob> job_{};
    std::optional<core::ExportSummary> summary_{};
    std::optional<core::Error> error_{};
    int done_ = 0;
    int total_ = 0;
};

std::shared_ptr<ExportStore> exportStore(const Context& context);

}  // namespace ui
