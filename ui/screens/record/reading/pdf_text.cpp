// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/reading/pdf_text.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

namespace ui {

QString pdfText(const QByteArray& pdf) {
    QByteArray bytes = pdf;
    QBuffer device(&bytes);
    if (!device.open(QIODevice::ReadOnly)) return {};
    QPdfDocument document;
    document.load(&device);
    QString text;
    for (int page = 0; page < document.pageCount(); ++page)
        text += document.getAllText(page).text() + QLatin1Char('\n');
    return text;
}

}  // namespace ui
