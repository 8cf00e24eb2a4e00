// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/vpcd_client.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include "pcsc/base/card_errors.h"

namespace virtualcard {
namespace {

enum Control : std::uint8_t { powerOff = 0, powerOn = 1, reset = 2, getAtr = 4 };

constexpr std::size_t longerThanAnyAtr = 40;  // ISO 7816-3: 33 at most
constexpr std::size_t prefixSize = 2;         // length of the payload, big-endian

using Addresses = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

std::string systemReason() {
    return std::generic_category().message(errno);
}

void switchOn(int socket, int level, int option) {
    const int on = 1;
    // Only speed is lost where the system does not know the option.
    static_cast<void>(setsockopt(socket, level, option, &on, sizeof on));
}

/// Without these two the small messages wait for each other's acknowledgement: 44 ms an APDU.
void sendAtOnce(int socket) {
    switchOn(socket, IPPROTO_TCP, TCP_NODELAY);
}

void acknowledgeAtOnce(int socket) {
#ifdef TCP_QUICKACK
    switchOn(socket, IPPROTO_TCP, TCP_QUICKACK);  // the system forgets it: again before each recv
#else
    static_cast<void>(socket);
#endif
}

void refuseSigPipe(int socket) {
#ifdef SO_NOSIGPIPE
    switchOn(socket, SOL_SOCKET, SO_NOSIGPIPE);
#else
    static_cast<void>(socket);  // MSG_NOSIGNAL does it
#endif
}

#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

int connectTo(const addrinfo* address) {
    for (; address != nullptr; address = address->ai_next) {
        const int socket = ::socket(address->ai_family, address->ai_socktype, address->ai_protocol);
        if (socket < 0) continue;
        if (::connect(socket, address->ai_addr, address->ai_addrlen) == 0) return socket;
        ::close(socket);
    }
    return -1;
}

}  // namespace

pcsc::Result<std::unique_ptr<VpcdClient>> VpcdClient::attach(const std::string& host,
                                                             std::uint16_t port) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int code = getaddrinfo(host.c_str(), std::to_string(port).c_str(), &hints, &found);
        code != 0)
        return pcsc::fail(pcsc::errors::serviceMissing, gai_strerror(code));
    const Addresses addresses(found, freeaddrinfo);
    const int socket = connectTo(addresses.get());
    if (socket < 0) return pcsc::fail(pcsc::errors::serviceMissing, systemReason());
    sendAtOnce(socket);
    refuseSigPipe(socket);
    std::array<int, 2> stopPipe{};
    if (::pipe(stopPipe.data()) != 0) {
        ::close(socket);
        return pcsc::fail(pcsc::errors::serviceMissing, systemReason());
    }
    return std::unique_ptr<VpcdClient>(new VpcdClient(socket, stopPipe[0], stopPipe[1]));
}

VpcdClient::~VpcdClient() {
    for (const int descriptor : {socket_, stopReader_, stopWriter_}) ::close(descriptor);
}

void VpcdClient::stop() noexcept {
    const char byte = 0;
    // A full pipe means that it was told before.
    [[maybe_unused]] const auto written = ::write(stopWriter_, &byte, 1);
}

/// False when stop() was called.
bool VpcdClient::awaitMessage() const {
    std::array<pollfd, 2> watched{pollfd{stopReader_, POLLIN, 0}, pollfd{socket_, POLLIN, 0}};
    while (::poll(watched.data(), watched.size(), -1) < 0 && errno == EINTR) {
    }
    return watched[0].revents == 0;
}

bool VpcdClient::receive(std::uint8_t* to, std::size_t size) const {
    while (size > 0) {
        acknowledgeAtOnce(socket_);
        const auto got = ::recv(socket_, to, size, 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool VpcdClient::receiveMessage(Bytes& message) const {
    std::array<std::uint8_t, prefixSize> prefix{};
    if (!receive(prefix.data(), prefix.size())) return false;
    message.resize(static_cast<std::size_t>(prefix[0] << 8U | prefix[1]));
    return receive(message.data(), message.size());
}

bool VpcdClient::send(ByteView payload) const {
    Bytes message{static_cast<std::uint8_t>(payload.size() >> 8U),
                  static_cast<std::uint8_t>(payload.size() & 0xFFU)};
    message.insert(message.end(), payload.begin(), payload.end());
    ByteView rest = message;
    while (!rest.empty()) {
        const auto sent = ::send(socket_, rest.data(), rest.size(), sendFlags);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        rest = rest.subspan(static_cast<std::size_t>(sent));
    }
    return true;
}

/// The service asks for the ATR to see whether there is a card, and after each power-on. Then a
/// mute card gives what no ATR can be: vpcd takes silence for a card that has left.
bool VpcdClient::sendAtr(const VirtualCard& card) {
    const bool silent = std::exchange(awaitingAtr_, false) && card.profile().quirks.mute;
    return send(silent ? Bytes(longerThanAnyAtr) : card.atr());
}

/// False when the connection or the card is gone.
bool VpcdClient::answer(VirtualCard& card, ByteView message) {
    if (message.size() > 1) {
        const auto response = card.transmit(message);
        return response && send(*response);
    }
    if (message.empty()) return true;
    switch (message.front()) {
        case powerOff:
            card.powerOff();
            break;
        case powerOn:
        case reset:
            card.powerOn();
            awaitingAtr_ = true;
            break;
        case getAtr:
            return sendAtr(card);
        default:
            break;
    }
    return true;
}

VpcdClient::Ending VpcdClient::serve(VirtualCard& card) {
    auto ending = Ending::serviceClosed;
    Bytes message;
    for (bool on = true; on;) {
        if (!awaitMessage()) {
            ending = Ending::stopped;
            break;
        }
        on = receiveMessage(message) && answer(card, message);
        if (message.size() > 1 && !card.powered()) {
            ending = Ending::cardLeft;
            break;
        }
    }
    ::shutdown(socket_, SHUT_RDWR);
    card.powerOff();
    return ending;
}

}  // namespace virtualcard
