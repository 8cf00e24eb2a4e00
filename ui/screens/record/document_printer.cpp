// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_printer.h"

#include <QTimer>
#include <utility>

namespace ui {
namespace {

constexpr double pointsPerInch = 72.0;

QSize pixelSize(QSizeF points, int dpi) {
    return (points * dpi / pointsPerInch).toSize();
}

// The largest rectangle of this shape in the middle of the paper.
QRect fitted(QSizeF shape, const QRect& paper) {
    QRect rect(QPoint(), shape.scaled(paper.size(), Qt::KeepAspectRatio).toSize());
    rect.moveCenter(QRect(QPoint(), paper.size()).center());
    return rect;
}

}  // namespace

DocumentPrinter::DocumentPrinter(QByteArray pdf, std::unique_ptr<QPrinter> printer, QObject* parent)
    : QObject(parent), pdf_(std::move(pdf)), printer_(std::move(printer)) {
    device_.setBuffer(&pdf_);
}

DocumentPrinter::~DocumentPrinter() {
    cancel();
}

void DocumentPrinter::start() {
    if (!begin()) return;
    first_ = printer_->fromPage() > 0 ? printer_->fromPage() - 1 : 0;
    last_ = printer_->toPage() > 0 ? qMin(printer_->toPage(), document_.pageCount())
                                   : document_.pageCount();
    next_ = first_;
    QTimer::singleShot(0, this, &DocumentPrinter::printNext);
}

bool DocumentPrinter::begin() {
    device_.open(QIODevice::ReadOnly);
    document_.load(&device_);
    if (document_.status() != QPdfDocument::Status::Ready) {
        fail(core::errors::documentUnreadable);
        return false;
    }
    painter_ = std::make_unique<QPainter>();
    if (!painter_->begin(printer_.get())) {
        fail(core::errors::outputUnwritable);
        return false;
    }
    return true;
}

void DocumentPrinter::cancel() {
    if (!painter_) return;
    if (next_ < last_) printer_->abort();
    painter_.reset();
    next_ = last_;
}

void DocumentPrinter::printNext() {
    if (!painter_) return;
    if (next_ >= last_) {
        painter_.reset();
        Q_EMIT finished(last_ - first_);
        return;
    }
    if (next_ > first_ && !printer_->newPage()) return fail(core::errors::outputUnwritable);
    drawPage(next_++);
    Q_EMIT progressed(next_ - first_, last_ - first_);
    QTimer::singleShot(0, this, &DocumentPrinter::printNext);
}

void DocumentPrinter::drawPage(int page) {
    const QSizeF points = document_.pagePointSize(page);
    const int dpi = qMin(printer_->resolution(), maximumDpi);
    const QImage image = document_.render(page, pixelSize(points, dpi));
    const QRect paper = printer_->pageLayout().paintRectPixels(printer_->resolution());
    painter_->drawImage(fitted(points, paper), image);
}

void DocumentPrinter::fail(core::ErrorCode code) {
    painter_.reset();
    next_ = last_;
    Q_EMIT failed(core::Error{code});
}

}  // namespace ui
