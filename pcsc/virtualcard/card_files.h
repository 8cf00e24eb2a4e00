// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <memory>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/file_tree.h"

namespace virtualcard {

inline constexpr std::size_t datiPersonaliSize = 400;
inline constexpr std::size_t certificateFileSize = 2048;

/// The file tree of cns-card 2 with the contents of this profile; the master file is the root.
std::unique_ptr<File> makeFiles(const CardProfile& profile);

/// What 1100/1102 holds, padding included: the certificate's common name carries a hash of the
/// data.
pcsc::Bytes datiPersonaliFile(const CardProfile& profile);

}  // namespace virtualcard
