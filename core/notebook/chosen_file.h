// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/base/base.h"

namespace core {

/// Why a file that the person chose cannot be taken.
enum class FileFault { unreadable, empty, tooLarge, notPdf };

/// A file of at most `limit` bytes, into memory and nowhere else.
std::expected<QByteArray, FileFault> readChosenFile(const QString& path, qint64 limit);

/// The same, and a PDF by its content, whatever its name (R14: at most 5 MB).
std::expected<QByteArray, FileFault> readChosenPdf(const QString& path);

}  // namespace core
