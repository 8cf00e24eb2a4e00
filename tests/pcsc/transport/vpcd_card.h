// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <thread>
#include <utility>

#include "pcsc/base/bytes.h"

/// The least card that vpcd takes (cns-card.md 10): it has an ATR, and answers each APDU with 9000
/// after repeating it. In the reader from construction to destruction.
class VpcdCard {
  public:
    explicit VpcdCard(pcsc::Bytes atr, std::uint16_t port = 35963)
        : atr_(std::move(atr)), socket_(connected(port)) {
        thread_ = std::thread([this] { serve(); });
    }
    ~VpcdCard() {
        shutdown(socket_, SHUT_RDWR);
        thread_.join();
        close(socket_);
    }
    VpcdCard(const VpcdCard&) = delete;
    VpcdCard& operator=(const VpcdCard&) = delete;

    bool inserted() const { return socket_ >= 0; }

  private:
    static int connected(std::uint16_t port) {
        const int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (connect(number, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
            return number;
        close(number);
        return -1;
    }

    bool receive(std::uint8_t* data, std::size_t size) const {
        return recv(socket_, data, size, MSG_WAITALL) == static_cast<ssize_t>(size);
    }

    void send(const pcsc::Bytes& payload) const {
        pcsc::Bytes message{static_cast<std::uint8_t>(payload.size() >> 8U),
                            static_cast<std::uint8_t>(payload.size() & 0xFFU)};
        message.insert(message.end(), payload.begin(), payload.end());
        ::send(socket_, message.data(), message.size(), MSG_NOSIGNAL);
    }

    void serve() const {
        std::uint8_t header[2];
        while (receive(header, 2)) {
            pcsc::Bytes message(static_cast<std::size_t>(header[0] << 8U | header[1]));
            if (!receive(message.data(), message.size())) return;
            if (message == pcsc::Bytes{4}) send(atr_);
            if (message.size() == 1) continue;  // power and reset want no answer
            message.insert(message.end(), {0x90, 0x00});
            send(message);
        }
    }

    const pcsc::Bytes atr_;
    const int socket_;
    std::thread thread_;
};
