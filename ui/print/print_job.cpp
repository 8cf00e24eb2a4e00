// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/print_job.h"

#include <QPageSize>
#include <QTimer>
#include <numeric>
#include <utility>

namespace ui {
namespace {

constexpr double pxPerInch = 96;
constexpr double pointsPerInch = 72;

template <typename Length>
Length inPx(Length points) {
    return points * (pxPerInch / pointsPerInch);
}

}  // namespace

QSizeF a4Sheet() {
    return inPx(QPageSize(QPageSize::A4).size(QPageSize::Point));
}

PrintJob::PrintJob(Contents contents, PrintFrame frame, QObject* parent)
    : QObject(parent), contents_(std::move(contents)), frame_(std::move(frame)) {
    layOut(a4Sheet(), QRectF(QPointF(), a4Sheet()));
}

PrintJob::~PrintJob() {
    cancel();
}

void PrintJob::layOut(QSizeF sheet, const QRectF& printable) {
    sheet_ = sheet;
    printable_ = printable;
    counts_.clear();
    for (const auto& content : contents_)
        counts_.push_back(content->layOut(content->frame() == PrintContent::Frame::ours
                                              ? bodyRect(sheet).size()
                                              : printable.size()));
    pages_ = std::accumulate(counts_.begin(), counts_.end(), 0);
}

// Our frame keeps 15 mm off every edge, which all printers can do; a document of others takes what
// this printer can reach, so that nothing of it is cut.
void PrintJob::start(std::unique_ptr<QPrinter> printer) {
    printer_ = std::move(printer);
    const QRectF printable = printer_->pageLayout().paintRect(QPageLayout::Point);
    printer_->setFullPage(true);
    const QSizeF sheet = printer_->pageLayout().fullRect(QPageLayout::Point).size();
    layOut(inPx(sheet), QRectF(inPx(printable.topLeft()), inPx(printable.size())));
    if (pages_ == 0) return fail(core::errors::documentUnreadable);
    painter_ = std::make_unique<QPainter>();
    if (!painter_->begin(printer_.get())) return fail(core::errors::outputUnwritable);
    first_ = printer_->fromPage() > 0 ? printer_->fromPage() - 1 : 0;
    last_ = printer_->toPage() > 0 ? qMin(printer_->toPage(), pages_) : pages_;
    next_ = first_;
    QTimer::singleShot(0, this, &PrintJob::printNext);
}

void PrintJob::cancel() {
    if (!painter_) return;
    if (next_ < last_) printer_->abort();
    painter_.reset();
    next_ = last_;
}

void PrintJob::printNext() {
    if (!painter_) return;
    if (next_ >= last_) {
        painter_.reset();
        Q_EMIT finished(last_ - first_);
        return;
    }
    if (next_ > first_ && !printer_->newPage()) return fail(core::errors::outputUnwritable);
    drawPage(next_++);
    Q_EMIT progressed(next_ - first_, last_ - first_);
    QTimer::singleShot(0, this, &PrintJob::printNext);
}

void PrintJob::drawPage(int page) {
    const double scale = printer_->resolution() / pxPerInch;
    painter_->save();
    painter_->scale(scale, scale);
    int within = page;
    std::size_t which = 0;
    while (within >= counts_[which]) within -= counts_[which++];
    PrintContent& content = *contents_[which];
    if (content.frame() == PrintContent::Frame::ours) {
        paintFrame(*painter_, frame_, sheet_, page + 1, pages_);
        painter_->translate(bodyRect(sheet_).topLeft());
    } else {
        painter_->translate(printable_.topLeft());
    }
    content.draw(*painter_, within);
    painter_->restore();
}

void PrintJob::fail(core::ErrorCode code) {
    painter_.reset();
    next_ = last_;
    Q_EMIT failed(core::Error{code});
}

}  // namespace ui
