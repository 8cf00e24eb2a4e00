// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>

#include "pcsc/transport/transport.h"

namespace pcsc {

/// The readers of the machine's PC/SC service. Has no state: every call and every watch has a
/// context of its own.
class PcscReaders final : public Readers {
  public:
    std::unique_ptr<ReaderWatch> watch(Callback callback) override;
    ReadersSnapshot snapshot() override;
    Result<std::unique_ptr<Transport>> connect(const std::string& reader) override;
};

}  // namespace pcsc
