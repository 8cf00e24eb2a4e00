// SPDX-License-Identifier: EUPL-1.2
// Puts a virtual card into a real PC/SC service: the client of vpcd, the service's virtual reader
// (cns-card 10).
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "pcsc/base/result.h"
#include "pcsc/virtualcard/virtual_card.h"

namespace virtualcard {

/// Sockets of Unix; not built on Windows. Being attached is being in the reader; destruction takes
/// the card out.
class VpcdClient {
  public:
    static constexpr std::uint16_t defaultPort = 35963;  // first reader; 35964 the second

    enum class Ending {
        stopped,        // stop() was called
        cardLeft,       // the card's removeAfter quirk struck
        serviceClosed,  // PC/SC service stopped, or took another card
    };

    /// Connects to the reader. Error: service.missing, with the system's reason as cause.
    static pcsc::Result<std::unique_ptr<VpcdClient>> attach(const std::string& host,
                                                            std::uint16_t port);
    ~VpcdClient();
    VpcdClient(const VpcdClient&) = delete;
    VpcdClient& operator=(const VpcdClient&) = delete;

    /// Answers the service with this card until the ending, then the card is out. Blocks. Once in
    /// an object's life.
    Ending serve(VirtualCard& card);

    /// Ends serve(), also one that starts later. From any thread; also from a signal handler.
    void stop() noexcept;

  private:
    VpcdClient(int socket, int stopReader, int stopWriter)
        : socket_(socket), stopReader_(stopReader), stopWriter_(stopWriter) {}
    bool awaitMessage() const;
    bool receive(std::uint8_t* to, std::size_t size) const;
    bool receiveMessage(Bytes& message) const;
    bool send(ByteView payload) const;
    bool answer(VirtualCard& card, ByteView message);
    bool sendAtr(const VirtualCard& card);

    int socket_;
    int stopReader_;  // a pipe: writing to it is allowed in a signal handler and wakes the wait
    int stopWriter_;
    bool awaitingAtr_ = false;  // after a power-on
};

}  // namespace virtualcard
