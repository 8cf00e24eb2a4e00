// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/page_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace mockportal {
namespace {

constexpr int dotsPerInch = 300;
constexpr qreal footerShare = 0.03;  // of the page's height

/// What is copied from the PDF or searched in it has to be the letters of the document. So: fonts
/// without alternate glyphs for a character, and a spacing too small to see, which keeps Qt from
/// joining letters ("fi").
QFont pageFont() {
    QFont font;
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans"),
                      QStringLiteral("Arial")});
    return font;
}

void setUp(QPdfWriter& writer, const QString& title) {
    writer.setPdfVersion(
        QPagedPaintDevice::PdfVersion_A1b);  // brings the colour profile that PDF/A-3 wants too
    writer.setResolution(dotsPerInch);
    writer.setTitle(title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({18, 15, 18, 12}, QPageLayout::Millimeter);
}

void paintFooter(QPainter& painter, const QRectF& area, int page, int pages) {
    auto font = pageFont();
    font.setPointSizeF(7.5);
    painter.setFont(font);
    painter.setPen(QColor(0x44, 0x44, 0x44));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     QStringLiteral("Documento di esempio: persone e dati sono inventati."));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom,
                     QStringLiteral("Pagina %1 di %2").arg(page).arg(pages));
}

void paintPage(QPainter& painter, QTextDocument& text, int page) {
    const QSizeF size = text.pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    text.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paint(QPdfWriter& writer, QTextDocument& text) {
    QPainter painter(&writer);
    const QRectF whole(0, 0, writer.width(), writer.height());
    for (int page = 0; page < text.pageCount(); ++page) {
        if (page > 0) writer.newPage();
        paintPage(painter, text, page);
        paintFooter(painter, whole, page + 1, text.pageCount());
    }
}

}  // namespace

QByteArray pagePdf(const QString& html, const QString& title) {
    QByteArray pdf;
    QBuffer out(&pdf);
    out.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&out);
        setUp(writer, title);
        QTextDocument text;
        text.setDocumentMargin(0);
        text.documentLayout()->setPaintDevice(&writer);
        text.setDefaultFont(pageFont());
        text.setHtml(html);
        text.setPageSize(QSizeF(writer.width(), writer.height() * (1 - footerShare)));
        paint(writer, text);
    }
    return pdf;
}

}  // namespace mockportal
