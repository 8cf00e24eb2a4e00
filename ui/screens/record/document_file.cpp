// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>

#include "core/clinical/container/opened_file.h"
#include "ui/document/enclosed_file.h"

namespace ui {
namespace {

using core::clinical::FileKind;

QString endingOf(FileKind kind) {
    switch (kind) {
        case FileKind::pdf:
            return QStringLiteral(".pdf");
        case FileKind::xml:
            return QStringLiteral(".xml");
        case FileKind::signedEnvelope:
            return QStringLiteral(".p7m");
        case FileKind::other:
            break;
    }
    return {};
}

// Whatever the list calls it. An envelope also says what it is around, as programs that sign name
// their files.
QString ending(const QByteArray& content) {
    const auto kind = core::clinical::fileKind(content);
    if (kind == FileKind::other) return enclosedFile(content, {}).ending;
    if (kind != FileKind::signedEnvelope) return endingOf(kind);
    const auto file = core::clinical::openFile(content);
    return (file ? endingOf(file->inner) : QString()) + endingOf(kind);
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
                 enclosedFile(content, mediaType).ending);
}

}  // namespace ui
