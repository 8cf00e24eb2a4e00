// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <zip.h>

class QFile;

namespace core {

/// Lets libzip write an archive into a file that stays open under our control: what was written
/// before stays where it is and new entries follow it, so that an archive can be closed and opened
/// again after every few documents without being copied. Roll-back is not offered: who fails
/// deletes the file. The file must be open for reading and writing, and outlive the source. Null on
/// failure.
zip_source_t* makeArchiveSource(QFile& file);

}  // namespace core
