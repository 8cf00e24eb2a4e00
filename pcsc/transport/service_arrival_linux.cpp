// SPDX-License-Identifier: EUPL-1.2
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <utility>

#include "pcsc/transport/service_arrival.h"

namespace pcsc {
namespace {

/// A file descriptor; -1 is none, and poll() passes over it.
class Descriptor {
  public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor& operator=(Descriptor&& other) noexcept {
        close();
        number_ = std::exchange(other.number_, -1);
        return *this;
    }
    int get() const { return number_; }
    bool valid() const { return number_ >= 0; }

  private:
    void close() const {
        if (valid()) ::close(number_);
    }
    int number_;
};

/// Where pcscd makes its socket; the variable is pcsc-lite's own.
std::filesystem::path socketFolder() {
    const char* socket =
        std::getenv("PCSCLITE_CSOCK_NAME");  // NOLINT(concurrency-mt-unsafe): nobody sets it
    return socket != nullptr ? std::filesystem::path(socket).parent_path() : "/run/pcscd";
}

/// Empties the queue: what the events say does not matter, only that there were some.
void drain(int queue) {
    alignas(inotify_event) std::array<char, 4096> events;
    while (::read(queue, events.data(), events.size()) > 0) {
    }
}

}  // namespace

struct ServiceArrival::Listener {
    Descriptor woken{eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    Descriptor events{};  // open while listening
    int folder = -1;      // the watch on the socket's folder; that one may itself be missing

    /// True when the listening begins with this call, wholly or on a folder that was missing
    /// before.
    bool listen();
    void await(std::chrono::milliseconds longest) const;
};

bool ServiceArrival::Listener::listen() {
    const bool begins = !events.valid();
    if (begins) events = Descriptor(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    const auto path = socketFolder();
    // pcscd binds its socket, listens, and then changes the mode: only the last is a sign that it
    // answers.
    const int now = inotify_add_watch(events.get(), path.c_str(),
                                      IN_CREATE | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR);
    if (now < 0)
        inotify_add_watch(events.get(), path.parent_path().c_str(),
                          IN_CREATE | IN_MOVED_TO | IN_ONLYDIR);
    // Without a queue (the system gives each user a certain number) only the time passes.
    return std::exchange(folder, now) != now || (begins && events.valid());
}

void ServiceArrival::Listener::await(std::chrono::milliseconds longest) const {
    std::array<pollfd, 2> sources{pollfd{woken.get(), POLLIN, 0}, pollfd{events.get(), POLLIN, 0}};
    if (poll(sources.data(), sources.size(), static_cast<int>(longest.count())) > 0 &&
        sources[1].revents != 0)
        drain(events.get());
}

ServiceArrival::ServiceArrival() : listener_(std::make_unique<Listener>()) {}
ServiceArrival::~ServiceArrival() = default;

void ServiceArrival::wait(std::chrono::milliseconds longest) {
    if (!listener_->listen()) listener_->await(longest);
}

void ServiceArrival::pause(std::chrono::milliseconds time) {
    pollfd source{listener_->woken.get(), POLLIN, 0};
    poll(&source, 1, static_cast<int>(time.count()));
}

void ServiceArrival::reset() {
    listener_->events = Descriptor();
    listener_->folder = -1;
}

void ServiceArrival::wake() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written = ::write(listener_->woken.get(), &one, sizeof one);
}

}  // namespace pcsc
