// SPDX-License-Identifier: EUPL-1.2
#include "app/process/stop_signals.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <utility>
#endif

namespace process {

#ifdef Q_OS_UNIX
namespace {

std::array<int, 2> pipeEnds{-1, -1};

void wake(int) {
    const char one = 1;
    [[maybe_unused]] const auto written =
        ::write(pipeEnds[1], &one, 1);  // all that a signal handler may do
}

}  // namespace

StopSignals::StopSignals(std::function<void()> stop) {
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds.data()) != 0) return;
    notifier_ = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    QObject::connect(notifier_.get(), &QSocketNotifier::activated, notifier_.get(),
                     [stop = std::move(stop)] { stop(); });
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
}

StopSignals::~StopSignals() {
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    notifier_.reset();
    for (auto& end : pipeEnds) ::close(std::exchange(end, -1));
}
#else
StopSignals::StopSignals(std::function<void()>) {}
StopSignals::~StopSignals() = default;
#endif

}  // namespace process
