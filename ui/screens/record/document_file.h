// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/clinical/container/opened_file.h"
#include "core/record/document.h"

namespace ui {

/// By content, whatever the list calls it: `.pdf`; `.pdf.p7m` of a PDF in a signed envelope.
QString fileEnding(const core::clinical::OpenedFile& file);
/// The same of what was not opened: by its beginning alone, so that an envelope is but `.p7m`.
QString fileEnding(const QByteArray& content);

/// A name that says nothing about the person's health, since file names are seen by others:
/// `Documento-2026-11-18.pdf`.
QString suggestedFileName(const core::Document& document, const QString& ending);

/// Likewise of a file that is enclosed in it: `Allegato-2026-11-18.docx`; what may be a program has
/// an ending that nothing runs (enclosedFile).
QString enclosedFileName(const core::Document& document, const QByteArray& content,
                         const QString& mediaType);

}  // namespace ui
