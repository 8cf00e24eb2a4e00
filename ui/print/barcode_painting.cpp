// SPDX-License-Identifier: EUPL-1.2
#include "ui/print/barcode_painting.h"

namespace ui {

double paperWidth(const core::Barcode& code) {
    return (code.width + 2 * core::Barcode::quietZone) * paperModule;
}

void paintBarcode(QPainter& painter, const QRectF& where, const core::Barcode& code) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double start = where.left() + core::Barcode::quietZone * paperModule;
    for (const auto& bar : code.bars)
        painter.fillRect(QRectF(start + bar.left * paperModule, where.top(),
                                bar.width * paperModule, where.height()),
                         Qt::black);
    painter.restore();
}

}  // namespace ui
