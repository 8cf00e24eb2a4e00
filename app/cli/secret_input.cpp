// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/secret_input.h"

#include <cstdint>

#include "app/cli/output.h"

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {
namespace {

#ifdef _WIN32
/// Shuts echo off as long as it lives; Ctrl+C arrives as a character.
class QuietTerminal {
  public:
    QuietTerminal() : handle_(GetStdHandle(STD_INPUT_HANDLE)) {
        is_ = GetConsoleMode(handle_, &before_) != 0;
        if (is_) SetConsoleMode(handle_, 0);
    }
    ~QuietTerminal() {
        if (is_) SetConsoleMode(handle_, before_);
    }
    bool isTerminal() const { return is_; }

  private:
    HANDLE handle_;
    DWORD before_ = 0;
    bool is_ = false;
};
bool readByte(std::uint8_t& byte) {
    return _read(0, &byte, 1) == 1;
}
#else
class QuietTerminal {
  public:
    QuietTerminal() : is_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!is_) return;
        auto quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal() {
        if (is_) tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
    }
    bool isTerminal() const { return is_; }

  private:
    termios before_{};
    bool is_;
};
/// Unbuffered, so that the secret rests in no buffer of the C library and the next line stays for
/// the next question.
bool readByte(std::uint8_t& byte) {
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}
#endif

constexpr std::uint8_t controlC = 3;
constexpr std::uint8_t controlD = 4;
constexpr std::uint8_t backspace = 8;
constexpr std::uint8_t erase = 127;

enum class Step { more, done, given_up };

Step takeByte(core::SecretBuffer& secret, std::uint8_t byte, bool terminal) {
    if (byte == '\n' || (terminal && byte == '\r')) return Step::done;
    if (byte == '\r') return Step::more;
    if (terminal && (byte == controlC || byte == controlD)) return Step::given_up;
    if (terminal && (byte == backspace || byte == erase)) {
        secret.removeLast();
        return Step::more;
    }
    return secret.append(byte) ? Step::more : Step::given_up;
}

core::Result<core::SecretBuffer> readLine(bool terminal) {
    core::SecretBuffer secret;
    std::uint8_t byte = 0;
    Step step = Step::more;
    while (step == Step::more && readByte(byte)) step = takeByte(secret, byte, terminal);
    core::secureWipe({&byte, 1});
    if (step == Step::given_up || (step == Step::more && secret.empty()))
        return core::fail(core::errors::cancelled, "no secret on standard input");
    return secret;
}

}  // namespace

core::Result<core::SecretBuffer> readSecret(const QString& prompt) {
    const QuietTerminal terminal;
    if (!terminal.isTerminal()) return readLine(false);
    printNote(prompt);
    return readLine(true);
}

}  // namespace cli
