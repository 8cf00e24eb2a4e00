// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/document_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace ui {

QString suggestedFileName(const core::Document& document) {
    const QString word = QCoreApplication::translate("ui::DocumentFile", "Documento");
    return word + u'-' + document.date.date().toString(Qt::ISODate) + QStringLiteral(".pdf");
}

core::Result<void> saveDocument(const QString& path, const QByteArray& content) {
    QSaveFile file(path);
    // The permissions come before the content: nobody else can read it in between.
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return core::fail(core::errors::outputUnwritable, file.errorString().toStdString());
    return {};
}

}  // namespace ui
