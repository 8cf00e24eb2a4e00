// SPDX-License-Identifier: EUPL-1.2
#include "core/export/export_job.h"

#include <QTimer>
#include <QtConcurrentRun>

namespace core {
namespace {

constexpr int patience = 3;

bool isOf(const Error& error, std::string_view family) {
    return error.code.name().starts_with(family);
}

// After it nothing more can be fetched.
bool endsAll(const Error& error) {
    return isOf(error, "session.") || isOf(error, "acting.") || isOf(error, "login.") ||
           isOf(error, "record.");
}

}  // namespace

ExportJob::ExportJob(RecordGateway& gateway, ExportOrder order, QObject* parent)
    : QObject(parent), gateway_(gateway), order_(std::move(order)) {}

ExportJob::~ExportJob() {
    cancel();
}

void ExportJob::cancel() {
    over_ = true;
    file_.cancel();
    writer_.reset();
}

void ExportJob::start() {
    auto writer = makeExportWriter(order_);
    if (!writer) {
        QTimer::singleShot(0, this, [this, error = writer.error()] { fail(error); });
        return;
    }
    writer_ = std::move(*writer);
    summary_.path = order_.path;
    QTimer::singleShot(0, this, &ExportJob::next);
}

void ExportJob::next() {
    if (over_) return;
    const auto at = summary_.outcomes.size();
    Q_EMIT progressed(static_cast<int>(at), static_cast<int>(order_.documents.size()));
    if (over_) return;
    if (at == order_.documents.size()) return finish();
    file_ = gateway_.content(order_.documents[at]);
    whenDone(file_, this, [this](const Result<QByteArray>& file) { onFile(file); });
}

void ExportJob::onFile(const Result<QByteArray>& file) {
    if (over_) return;
    if (!file) return leave(file.error());
    unreachable_ = 0;
    const auto document = order_.documents[summary_.outcomes.size()];
    inWorker<ExportOutcome>(
        [document, bytes = *file](ExportWriter& writer) { return writer.add(document, bytes); },
        [this](Result<ExportOutcome> outcome) {
            if (!outcome) return fail(outcome.error());
            took(std::move(*outcome));
        });
}

void ExportJob::leave(const Error& reason) {
    const bool ofTheFile = isOf(reason, "document.");
    unreachable_ = ofTheFile ? 0 : unreachable_ + 1;
    if (endsAll(reason) || unreachable_ == patience) return fail(reason);
    took({order_.documents[summary_.outcomes.size()], ExportOutcome::Part::left, reason});
}

void ExportJob::took(ExportOutcome outcome) {
    summary_.outcomes << std::move(outcome);
    next();
}

void ExportJob::finish() {
    inWorker<void>([summary = summary_](ExportWriter& writer) { return writer.finish(summary); },
                   [this](const Result<void>& done) { done ? commit() : fail(done.error()); });
}

// On this thread, so that nothing gets its name after a cancel.
void ExportJob::commit() {
    if (auto done = writer_->commit(); !done) return fail(done.error());
    over_ = true;
    writer_.reset();
    Q_EMIT finished(summary_);
}

void ExportJob::fail(const Error& error) {
    if (over_) return;
    cancel();
    Q_EMIT failed(error);
}

// The work holds the writer too: who cancels need not wait for it, and the last one clears away.
template <typename T, typename Work, typename Then>
void ExportJob::inWorker(Work work, Then then) {
    const auto future =
        QtConcurrent::run([writer = writer_, work]() -> Result<T> { return work(*writer); });
    whenDone(Async<T>(future), this, [this, then](Result<T> result) {
        if (!over_) then(std::move(result));
    });
}

}  // namespace core
