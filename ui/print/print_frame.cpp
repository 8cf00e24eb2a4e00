// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/print_frame.h"

#include <QCoreApplication>

#include "ui/shell/format.h"
#include "ui/style/theme.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PrintFrame)
};

constexpr double margin = 57;  // 15 mm
constexpr double lineHeight = 17;
constexpr double gap = 10;  // between the rules and what is printed
constexpr double headerHeight = 2 * lineHeight + 6;

QFont frameFont(QFont::Weight weight) {
    QFont font(fontFamily());
    font.setPixelSize(12);  // 9 pt
    font.setWeight(weight);
    return font;
}

void paintPair(QPainter& painter, const QRectF& line, const QString& left, const QString& right) {
    const QFontMetricsF metrics(painter.font());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
    const double room = line.width() - metrics.horizontalAdvance(right) - gap;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, room));
}

}  // namespace

QRectF bodyRect(QSizeF sheet) {
    return QRectF(QPointF(), sheet)
        .adjusted(margin, margin + headerHeight + gap, -margin, -(margin + lineHeight + gap));
}

void paintFrame(QPainter& painter, const PrintFrame& frame, QSizeF sheet, int page, int pages) {
    const QRectF body = bodyRect(sheet).adjusted(0, -gap, 0, gap);
    painter.save();
    painter.setPen(QPen(Qt::black, 0.75));
    painter.drawLine(body.topLeft(), body.topRight());
    painter.drawLine(body.bottomLeft(), body.bottomRight());
    QRectF line(body.left(), margin, body.width(), lineHeight);
    painter.setFont(frameFont(QFont::Bold));
    paintPair(painter, line, frame.service, Words::tr("Pagina %1 di %2").arg(page).arg(pages));
    painter.setFont(frameFont(QFont::Normal));
    line.translate(0, lineHeight);
    paintPair(painter, line, frame.person,
              elided(Words::tr("Stampato il %1 alle %2")
                         .arg(dateAndTime(frame.printed).left(10), clockTime(frame.printed))));
    line.moveTop(body.bottom() + 3);
    paintPair(painter, line, Words::tr("Stampato dal servizio SISS"), {});
    painter.restore();
}

}  // namespace ui
