// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/export/export_store.h"

#include "ui/screens/record/consent/record_consent.h"

namespace ui {

void ExportStore::clear() {
    end();
    summary_.reset();
    error_.reset();
}

// The job may be the one that tells.
void ExportStore::end() {
    if (!job_) return;
    job_->disconnect(this);
    job_->cancel();
    job_.release()->deleteLater();
}

void ExportStore::cancel() {
    end();
    Q_EMIT changed();
}

void ExportStore::start(core::ExportOrder order) {
    if (job_) return;
    summary_.reset();
    error_.reset();
    done_ = 0;
    total_ = static_cast<int>(order.documents.size());
    job_ = std::make_unique<core::ExportJob>(record_->gateway(), std::move(order));
    connect(job_.get(), &core::ExportJob::progressed, this, [this](int done, int total) {
        done_ = done;
        total_ = total;
        Q_EMIT changed();
    });
    connect(job_.get(), &core::ExportJob::finished, this,
            [this](const core::ExportSummary& summary) {
                end();
                summary_ = summary;
                Q_EMIT changed();
            });
    connect(job_.get(), &core::ExportJob::failed, this, [this](const core::Error& error) {
        end();
        error_ = error;
        Q_EMIT changed();
    });
    job_->start();
    Q_EMIT changed();
}

std::shared_ptr<ExportStore> exportStore(const Context& context) {
    return context.scope.obtain<ExportStore>([&context] {
        return forgetsWithRecord(context, new ExportStore(wholeRecord(context)),
                                 &ExportStore::clear);
    });
}

}  // namespace ui
