// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/base.h"
#include "core/clinical/model/problem.h"

namespace core::clinical {

/// What a file turned out to be, whatever its name says.
enum class FileKind { xml, pdf, signedEnvelope, other };

/// A file embedded in a PDF.
struct Attachment {
    QString name{};
    QByteArray content{};
};

/// A document as it came, taken apart. Implicitly shared: a value; any thread.
struct OpenedFile {
    FileKind kind = FileKind::other;   // of what was given
    QByteArray bytes{};                // as given
    QByteArray unwrapped{};            // without its p7m envelopes; the same as `bytes` if none
    FileKind inner = FileKind::other;  // of `unwrapped`
    QByteArray cda{};                  // the XML; empty when there is none
    QString cdaName{};                 // of the attachment it was
    QByteArray cdaEnvelope{};          // the p7m that this attachment was; else empty
    std::vector<Attachment> attachments{};
    std::vector<Problem> problems{};

    bool isPdf() const { return inner == FileKind::pdf; }
};

/// By content. Cheap: it looks at the beginning.
FileKind fileKind(const QByteArray& bytes);

/// Takes a file apart by its content: p7m (DER, BER, base64, PEM; nested), PDF with its
/// attachments, XML. Every step has a limit. document.unreadable when it is none of these or empty,
/// document.locked when it is a PDF that asks for a password, document.too-large.
/// `announced`: name of the file or media type it came with, only to tell when it is not what that
/// says.
Result<OpenedFile> openFile(const QByteArray& bytes, const QString& announced = {});

inline constexpr qsizetype largestFile = qsizetype{128} * 1024 * 1024;  // bytes

}  // namespace core::clinical
