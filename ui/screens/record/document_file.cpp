// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>

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

QString named(const QString& word, const core::Document& document, const QString& ending) {
    return word + u'-' + document.date.date().toString(Qt::ISODate) + ending;
}

}  // namespace

// An envelope also says what it is around, as programs that sign name their files.
QString fileEnding(const core::clinical::OpenedFile& file) {
    const bool enveloped = file.kind == FileKind::signedEnvelope;
    return enveloped ? endingOf(file.inner) + endingOf(file.kind) : fileEnding(file.bytes);
}

QString fileEnding(const QByteArray& content) {
    const auto kind = core::clinical::fileKind(content);
    return kind == FileKind::other ? enclosedFile(content, {}).ending : endingOf(kind);
}

QString suggestedFileName(const core::Document& document, const QString& ending) {
    return named(QCoreApplication::translate("ui::DocumentFile", "Documento"), document, ending);
}

QString enclosedFileName(const core::Document& document, const QByteArray& content,
                         const QString& mediaType) {
    return named(QCoreApplication::translate("ui::DocumentFile", "Allegato"), document,
                 enclosedFile(content, mediaType).ending);
}

}  // namespace ui
