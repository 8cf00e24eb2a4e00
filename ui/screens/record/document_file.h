// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include "core/base/base.h"
#include "core/record/document.h"

namespace ui {

/// A name that says nothing about the person's health, since file names are seen by others:
/// `Documento-2026-11-18.pdf`.
QString suggestedFileName(const core::Document& document);

/// Writes the file whole or not at all, readable by its owner only. Errors: output.unwritable.
core::Result<void> saveDocument(const QString& path, const QByteArray& content);

}  // namespace ui
