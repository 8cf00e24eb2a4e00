// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QPainter>
#include <QString>

namespace ui {

/// What stands on every sheet that the program prints (R17): which service, whose data, when.
struct PrintFrame {
    QString service{};  // "Fascicolo Sanitario Elettronico"
    QString person{};   // name and codice fiscale of the person whose data it is
    QDateTime printed{};
};

/// The part of a sheet that is left between header and footer; px of 96 an inch.
QRectF bodyRect(QSizeF sheet);

/// Header (service, person, date and time of print, page x of y) and footer of page `page` (from 1)
/// of `pages`, black on white.
void paintFrame(QPainter& painter, const PrintFrame& frame, QSizeF sheet, int page, int pages);

}  // namespace ui
