// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>

namespace ui {
namespace {

// Whatever the list calls it: PDF, XML, or a signed envelope.
QString ending(const QByteArray& content) {
    if (content.left(1024).contains("%PDF-")) return QStringLiteral(".pdf");
    return content.left(256).contains('<') ? QStringLiteral(".xml") : QStringLiteral(".p7m");
}

}  // namespace

QString suggestedFileName(const core::Document& document, const QByteArray& content) {
    const QString word = QCoreApplication::translate("ui::DocumentFile", "Documento");
    return word + u'-' + document.date.date().toString(Qt::ISODate) + ending(content);
}

}  // namespace ui
