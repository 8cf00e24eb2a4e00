// SPDX-License-Identifier: EUPL-1.2
// What may become of a file enclosed in a document when a person saves and opens it. We never open
// it ourselves.
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

struct EnclosedFile {
    QString ending{};     // ".docx"; ".bin" where it is not of a kind that we know
    bool active = false;  // may hold something that runs when it is opened
};

/// `mediaType` as told, parameters and all; it may be empty or wrong: then the content decides.
/// What is a program is one whatever it is called.
EnclosedFile enclosedFile(const QByteArray& content, const QString& mediaType);

/// Whether the type is one of texts that are shown as they are written.
bool isPlainText(const QString& mediaType);

}  // namespace ui
