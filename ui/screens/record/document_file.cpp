// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>

namespace ui {

QString suggestedFileName(const core::Document& document) {
    const QString word = QCoreApplication::translate("ui::DocumentFile", "Documento");
    return word + u'-' + document.date.date().toString(Qt::ISODate) + QStringLiteral(".pdf");
}

}  // namespace ui
