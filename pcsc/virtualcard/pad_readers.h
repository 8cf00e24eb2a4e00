// SPDX-License-Identifier: EUPL-1.2
// Virtual readers with keys of their own (PC/SC part 10): someone types PINs on them.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "pcsc/virtualcard/virtual_readers.h"

namespace virtualcard {

/// What happens at the keys: digits and the green key, or an answer of the reader's own. Set before
/// the keys are asked; `asked` may be read at any time.
struct PadScript {
    bool present = true;          // false: readers without keys, from the next connection on
    bool inTwoSteps = false;      // _START and _FINISH in the place of _DIRECT
    std::string typed = "12345";  // the PIN, or the PUK
    std::string newPin = "24680";
    std::optional<pcsc::Bytes> readersOwn{};
    /// How long the hands take: called on the card's thread before the answer.
    std::function<void()> hands{};
    std::atomic<int> asked = 0;
    pcsc::Bytes structure{};  // as it came
};

/// Of all its readers; one script for them.
class PadReaders final : public VirtualReaders {
  public:
    static constexpr std::uint32_t verifyCode = 0x42330006;
    static constexpr std::uint32_t modifyCode = 0x42330007;
    static constexpr std::uint32_t verifyStartCode = 0x42330001;
    static constexpr std::uint32_t verifyFinishCode = 0x42330002;
    static constexpr std::uint32_t modifyStartCode = 0x42330003;
    static constexpr std::uint32_t modifyFinishCode = 0x42330004;

    using VirtualReaders::VirtualReaders;

    PadScript& script() { return *script_; }
    pcsc::Result<std::unique_ptr<pcsc::Transport>> connect(const std::string& reader) override;

  private:
    std::shared_ptr<PadScript> script_ = std::make_shared<PadScript>();
};

}  // namespace virtualcard
