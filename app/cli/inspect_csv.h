// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

#include "core/clinical/container/opened_file.h"

namespace cli {

/// The columns of shared/data/cda/expected.csv.
QString csvHeader();
/// One line without its end. Quoted where a cell needs it.
QString csvRow(const QString& path, const core::Result<core::clinical::OpenedFile>& file);
/// "yes", "no" (a strict parser refuses it) or "no-cda".
QString opens(const core::clinical::OpenedFile& file);
/// The same of a file that could not be opened: "no", or "no-cda" of a PDF, where there is no XML
/// that a parser could refuse.
QString opensNot(const QString& path);
/// First 16 hexadecimal digits of the SHA-256 of the words joined with one blank.
QString wordsHash(const QStringList& words);

}  // namespace cli
