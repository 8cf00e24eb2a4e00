// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/record/document.h"

namespace ui {

/// A name that says nothing about the person's health, since file names are seen by others:
/// `Documento-2026-11-18.pdf`; the ending is that of the content: `.pdf.p7m` of a PDF in a signed
/// envelope.
QString suggestedFileName(const core::Document& document, const QByteArray& content);

/// Likewise of a file that is enclosed in it: `Allegato-2026-11-18.docx`; what may be a program has
/// an ending that nothing runs (enclosedFile).
QString enclosedFileName(const core::Document& document, const QByteArray& content,
                         const QString& mediaType);

}  // namespace ui
