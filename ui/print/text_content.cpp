// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/text_content.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <utility>

namespace ui {
namespace {

int pageOf(const QTextBlock& block, double height) {
    return int(block.document()->documentLayout()->blockBoundingRect(block).top() / height);
}

// Empty ones stand before tables.
QTextBlock afterHeadings(QTextBlock block) {
    while (block.isValid() && (block.blockFormat().headingLevel() > 0 || block.length() <= 1))
        block = block.next();
    return block;
}

void beginPage(const QTextBlock& block) {
    QTextCursor cursor(block);
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

void forgetBreaks(QTextDocument& text) {
    for (auto block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().pageBreakPolicy() == QTextFormat::PageBreak_Auto) continue;
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.clearProperty(QTextFormat::PageBreakPolicy);
        cursor.setBlockFormat(format);
    }
}

// A heading does not stand last on its page: it goes over with what it is about. What follows
// moves, so each is looked at where the ones before have left it.
void keepHeadings(QTextDocument& text) {
    const double height = text.pageSize().height();
    for (auto block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        const auto next = afterHeadings(block);
        if (!next.isValid()) return;
        const bool parted = pageOf(next, height) > pageOf(block, height);
        if (parted && block.position() > 0) beginPage(block);
        block = next;
    }
}

}  // namespace

void drawTextPage(QPainter& painter, const QTextDocument& text, int page) {
    const QSizeF size = text.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(QPointF(0, page * size.height()), size);
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

TextContent::TextContent(std::unique_ptr<QTextDocument> text) : text_(std::move(text)) {
    text_->setDocumentMargin(0);
    text_->setUseDesignMetrics(true);  // the same lines at every resolution
}

int TextContent::layOut(QSizeF page) {
    forgetBreaks(*text_);
    text_->setPageSize(page);
    keepHeadings(*text_);
    return text_->isEmpty() ? 0 : text_->pageCount();
}

void TextContent::draw(QPainter& painter, int page) {
    drawTextPage(painter, *text_, page);
}

}  // namespace ui
