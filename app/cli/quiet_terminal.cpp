// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/quiet_terminal.h"

#ifdef _WIN32
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <utility>
#endif

namespace cli {

#ifdef _WIN32
namespace {
DWORD consoleBefore = 0;
}

QuietTerminal::QuietTerminal() {
    const auto input = GetStdHandle(STD_INPUT_HANDLE);
    is_ = GetConsoleMode(input, &consoleBefore) != 0;
    if (is_) SetConsoleMode(input, 0);
}

QuietTerminal::~QuietTerminal() {
    if (is_) SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), consoleBefore);
}

bool QuietTerminal::readByte(std::uint8_t& byte) {
    return _read(0, &byte, 1) == 1;
}

#else
namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

termios terminalBefore{};
std::array<struct sigaction, endings.size()> actionsBefore{};
// Any thread may get the signal, so that it could not interrupt our read; a pipe reaches us.
std::array<int, 2> signalPipe{-1, -1};

void onSignal(int) {
    const int before = errno;
    [[maybe_unused]] const auto written = ::write(signalPipe[1], "", 1);
    errno = before;
}

void catchSignals() {
    if (::pipe(signalPipe.data()) != 0) return;
    for (const int end : signalPipe) ::fcntl(end, F_SETFD, FD_CLOEXEC);
    struct sigaction action {};
    action.sa_handler = onSignal;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        ::sigaction(endings[i], &action, &actionsBefore[i]);
        const bool ignored = actionsBefore[i].sa_handler == SIG_IGN;  // by nohup, say
        if (ignored) ::sigaction(endings[i], &actionsBefore[i], nullptr);
    }
}

void leaveSignals() {
    if (signalPipe[0] < 0) return;
    for (std::size_t i = 0; i < endings.size(); ++i)
        ::sigaction(endings[i], &actionsBefore[i], nullptr);
    for (int& end : signalPipe) ::close(std::exchange(end, -1));
}

/// False when a signal came first.
bool waitForKey() {
    std::array<pollfd, 2> waited{{{.fd = STDIN_FILENO, .events = POLLIN, .revents = 0},
                                  {.fd = signalPipe[0], .events = POLLIN, .revents = 0}}};
    while (::poll(waited.data(), waited.size(), -1) < 0)
        if (errno != EINTR) return false;
    return waited[1].revents == 0;
}

}  // namespace

QuietTerminal::QuietTerminal() : is_(::tcgetattr(STDIN_FILENO, &terminalBefore) == 0) {
    if (!is_) return;
    catchSignals();
    auto quiet = terminalBefore;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
}

QuietTerminal::~QuietTerminal() {
    if (!is_) return;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &terminalBefore);
    leaveSignals();
}

bool QuietTerminal::readByte(std::uint8_t& byte) {
    if (is_ && !waitForKey()) return false;
    return ::read(STDIN_FILENO, &byte, 1) == 1;
}
#endif

}  // namespace cli
