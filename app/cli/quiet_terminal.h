// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>

namespace cli {

/// Standard input while a secret is asked. On a terminal: no echo, each key at once, Ctrl+C as a
/// character; and a signal that would end the program ends the question instead, so that the
/// terminal is never left without echo. One at a time; all is as before when it dies.
class QuietTerminal {
  public:
    QuietTerminal();
    ~QuietTerminal();
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;

    bool isTerminal() const { return is_; }

    /// Unbuffered, so that the secret rests in no buffer of the C library and the next line stays
    /// for the next question. False at the end of the input and after a signal.
    bool readByte(std::uint8_t& byte);

  private:
    bool is_ = false;
};

}  // namespace cli
