// SPDX-License-Identifier: EUPL-1.2
// Both ends of a terminal, to see what a person would see and to type what they would type.
#pragma once

#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include <QByteArray>

/// First line of a test that needs one.
#define NEED_TERMINAL() \
    if (!pseudoterminal::PseudoTerminal::isThere()) QSKIP("this system has no pseudo-terminals")

namespace pseudoterminal {

class PseudoTerminal {
  public:
    PseudoTerminal() : person_(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)) {
        if (person_ < 0 || ::grantpt(person_) != 0 || ::unlockpt(person_) != 0) return;
        program_ = ::open(::ptsname(person_), O_RDWR | O_NOCTTY | O_CLOEXEC);
    }
    ~PseudoTerminal() {
        ::close(program_);
        ::close(person_);
    }
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    /// False where /dev/pts is not mounted, as in a bare root.
    static bool isThere() { return PseudoTerminal().program_ >= 0; }

    int program() const { return program_; }  // the end a program takes for its terminal

    bool type(const QByteArray& keys) const {
        return ::write(person_, keys.constData(), static_cast<std::size_t>(keys.size())) ==
               keys.size();
    }
    bool echoes() const {
        termios now{};
        return ::tcgetattr(program_, &now) == 0 && (now.c_lflag & ECHO) != 0 &&
               (now.c_lflag & ICANON) != 0 && (now.c_lflag & ISIG) != 0;
    }
    /// Everything shown so far.
    const QByteArray& screen() {
        pollfd waiting{.fd = person_, .events = POLLIN, .revents = 0};
        char piece[256];
        while (::poll(&waiting, 1, 0) > 0 && (waiting.revents & POLLIN) != 0) {
            const auto size = ::read(person_, piece, sizeof piece);
            if (size <= 0) break;
            screen_.append(piece, size);
        }
        return screen_;
    }

  private:
    int person_;
    int program_ = -1;
    QByteArray screen_{};
};

}  // namespace pseudoterminal
