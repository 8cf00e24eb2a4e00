// SPDX-License-Identifier: EUPL-1.2
// PC/SC the same on every system. winscard_api.cpp is the only file that sees winscard.h, and hides
// there what differs: 8-byte DWORD and LONG on 64-bit pcsc-lite against 4 bytes elsewhere, wide
// names on Windows, the size of an ATR and the packing of SCARD_READERSTATE. Names are UTF-8 here.
// What the calls mean is left as PC/SC has it.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "pcsc/base/bytes.h"
#include "pcsc/transport/transport.h"

namespace pcsc::winscard {

/// A return code. Always compared as 32 bits: LONG is signed, and its size differs.
enum class Code : std::uint32_t {
    success = 0,
    internalError = 0x80100001,
    cancelled = 0x80100002,
    invalidHandle = 0x80100003,
    invalidParameter = 0x80100004,
    noMemory = 0x80100006,
    waitedTooLong = 0x80100007,
    insufficientBuffer = 0x80100008,
    unknownReader = 0x80100009,
    timeout = 0x8010000A,
    sharingViolation = 0x8010000B,
    noSmartcard = 0x8010000C,
    protocolMismatch = 0x8010000F,
    notReady = 0x80100010,
    invalidValue = 0x80100011,
    systemCancelled = 0x80100012,
    commError = 0x80100013,
    unknownError = 0x80100014,
    notTransacted = 0x80100016,
    readerUnavailable = 0x80100017,
    shutdown = 0x80100018,
    cardUnsupported = 0x8010001C,
    noService = 0x8010001D,
    serviceStopped = 0x8010001E,
    unsupportedFeature = 0x8010001F,  // pcsc-lite; SCARD_E_UNEXPECTED has the same value
    unsupportedFeatureWindows = 0x80100022,
    noAccess = 0x80100027,
    noReadersAvailable = 0x8010002E,
    commDataLost = 0x8010002F,
    serverTooBusy = 0x80100031,
    unsupportedCard = 0x80100065,
    unresponsiveCard = 0x80100066,
    unpoweredCard = 0x80100067,
    resetCard = 0x80100068,
    removedCard = 0x80100069,
    securityViolation = 0x8010006A,
    cancelledByUser = 0x8010006E,
};

/// Flags in the low 16 bits of a reader's state; the high 16 count insertions and removals.
namespace state {
inline constexpr std::uint32_t unaware = 0x0000;
inline constexpr std::uint32_t ignore = 0x0001;
inline constexpr std::uint32_t unknown = 0x0004;
inline constexpr std::uint32_t unavailable = 0x0008;
inline constexpr std::uint32_t empty = 0x0010;
inline constexpr std::uint32_t present = 0x0020;
inline constexpr std::uint32_t exclusive = 0x0080;
inline constexpr std::uint32_t inUse = 0x0100;
inline constexpr std::uint32_t mute = 0x0200;
}  // namespace state

/// What is known of one reader: handed in as the state last seen, comes back as the present one,
/// whole.
struct ReaderState {
    std::string reader;
    std::uint32_t state = state::unaware;
    Bytes atr{};
};

/// The reader that is none: it changes when readers come and go. macOS does not know it.
inline constexpr const char* plugAndPlayReader = R"(\\?PnP?\Notification)";
#if defined(__APPLE__) || defined(SPORTELLO_MACOS_PCSC)  // the latter: its types tried on Linux
inline constexpr bool hasPlugAndPlay = false;
#else
inline constexpr bool hasPlugAndPlay = true;
#endif

/// SCARD_CTL_CODE: how this system writes the number of a reader command.
std::uint32_t controlCode(std::uint32_t number);

/// SCARDCONTEXT and SCARDHANDLE fit on every system.
using Handle = std::intptr_t;

/// A card connected in shared mode. Disconnects at its end. Its context must outlive it.
class Card {
  public:
    Card(Handle handle, Protocol protocol) : handle_(handle), protocol_(protocol) {}
    ~Card();
    Card(Card&& other) noexcept;
    Card& operator=(Card&&) = delete;

    Protocol protocol() const { return protocol_; }
    std::expected<Bytes, Code> atr() const;

    /// The number of bytes written to `answer`. The command goes to PC/SC from where it lies: no
    /// copy is made.
    std::expected<std::size_t, Code> transmit(ByteView command,
                                              std::span<std::uint8_t> answer) const;

    /// SCardControl: a command to the reader. The number of bytes written to `answer`.
    std::expected<std::size_t, Code> control(std::uint32_t code, ByteView input,
                                             std::span<std::uint8_t> answer) const;

    Code begin() const;
    Code end(Disposition disposition) const;
    /// Takes the card over again without touching it; the protocol may change.
    Code reconnect();
    /// What happens to the card at the end; leave unless said otherwise.
    void setDisposition(Disposition disposition) { disposition_ = disposition; }

  private:
    std::optional<Handle> handle_;  // empty only after a move
    Protocol protocol_;
    Disposition disposition_ = Disposition::leave;
};

/// A context: the connection to the service. One for each thread, because a call in one context
/// makes every other call in it wait. Only cancel() may be called from another thread.
class Context {
  public:
    static std::expected<Context, Code> establish();
    ~Context();
    Context(Context&& other) noexcept;
    Context& operator=(Context&&) = delete;

    /// In the service's order; no reader is an empty list, not an error.
    std::expected<std::vector<std::string>, Code> readers() const;

    /// Blocks until one reader is no more as `states` says, then updates them all. On any code but
    /// success they stay.
    Code waitForChange(std::vector<ReaderState>& states, std::chrono::milliseconds longest) const;

    /// Ends a waitForChange that has begun. pcsc-lite forgets a cancel that comes before.
    Code cancel() const;

    std::expected<Card, Code> connect(const std::string& reader) const;

  private:
    explicit Context(Handle handle) : handle_(handle) {}
    std::optional<Handle> handle_;  // empty only after a move
};

}  // namespace pcsc::winscard
