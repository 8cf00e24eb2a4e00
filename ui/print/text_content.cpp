// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/text_content.h"

#include <QAbstractTextDocumentLayout>
#include <utility>

namespace ui {

TextContent::TextContent(std::unique_ptr<QTextDocument> text) : text_(std::move(text)) {
    text_->setDocumentMargin(0);
    text_->setUseDesignMetrics(true);  // the same lines at every resolution
}

int TextContent::layOut(QSizeF page) {
    text_->setPageSize(page);
    return text_->isEmpty() ? 0 : text_->pageCount();
}

void TextContent::draw(QPainter& painter, int page) {
    const QSizeF size = text_->pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    text_->documentLayout()->draw(&painter, context);
    painter.restore();
}

}  // namespace ui
