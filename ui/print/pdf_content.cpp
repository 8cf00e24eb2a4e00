// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/pdf_content.h"

#include <utility>

namespace ui {
namespace {

constexpr double pointsPerInch = 72.0;

// The largest rectangle of this shape in the middle of the sheet.
QRectF fitted(QSizeF shape, QSizeF sheet) {
    QRectF rect(QPointF(), shape.scaled(sheet, Qt::KeepAspectRatio));
    rect.moveCenter(QRectF(QPointF(), sheet).center());
    return rect;
}

}  // namespace

PdfContent::PdfContent(QByteArray pdf) : pdf_(std::move(pdf)) {
    device_.setBuffer(&pdf_);
    device_.open(QIODevice::ReadOnly);
    document_.load(&device_);
}

int PdfContent::layOut(QSizeF page) {
    page_ = page;
    return document_.status() == QPdfDocument::Status::Ready ? document_.pageCount() : 0;
}

void PdfContent::draw(QPainter& painter, int page) {
    const QSizeF points = document_.pagePointSize(page);
    const int dpi = qMin(painter.device()->logicalDpiX(), maximumDpi);
    const QImage image = document_.render(page, (points * dpi / pointsPerInch).toSize());
    painter.drawImage(fitted(points, page_), image);
}

}  // namespace ui
