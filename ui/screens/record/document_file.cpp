// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace ui {
namespace {

// Whatever the list calls it: PDF, XML, or a signed envelope.
QString ending(const QByteArray& content) {
    if (content.left(1024).contains("%PDF-")) return QStringLiteral(".pdf");
    return content.left(256).contains('<') ? QStringLiteral(".xml") : QStringLiteral(".p7m");
}

QString enclosedEnding(const QByteArray& content, const QString& mediaType) {
    const QMimeDatabase types;
    const QString told = types.mimeTypeForName(mediaType).preferredSuffix();
    const QString ending = told.isEmpty() ? types.mimeTypeForData(content).preferredSuffix() : told;
    return ending.isEmpty() ? QString() : u'.' + ending;
}

QString named(const QString& word, const core::Document& document, const QString& ending) {
    return word + u'-' + document.date.date().toString(Qt::ISODate) + ending;
}

}  // namespace

QString suggestedFileName(const core::Document& document, const QByteArray& content) {
    return named(QCoreApplication::translate("ui::DocumentFile", "Documento"), document,
                 ending(content));
}

QString enclosedFileName(const core::Document& document, const QByteArray& content,
                         const QString& mediaType) {
    return named(QCoreApplication::translate("ui::DocumentFile", "Allegato"), document,
                 enclosedEnding(content, mediaType));
}

}  // namespace ui
