// SPDX-License-Identifier: EUPL-1.2
// The seam between cards and readers. Two families implement it: PC/SC (pcsc/transport) and the
// virtual card in process (pcsc/virtualcard). Everything above works on these types only.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "pcsc/base/bytes.h"
#include "pcsc/base/result.h"
#include "pcsc/transport/pin_pad.h"

namespace pcsc {

enum class Protocol { T0, T1 };

/// What happens to the card when a transaction or a connection ends.
enum class Disposition {
    /// The PIN stays verified: only between steps of one piece of work.
    leave,
    /// Back to nothing selected and no PIN: after a login, so that other programs find it closed.
    reset,
};

/// A connection to one card. Not thread-safe: used by one thread at a time. All calls may block
/// (another program's transaction, a slow chip), so never on a GUI thread.
class Transport {
  public:
    Transport() = default;
    virtual ~Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;

    virtual Protocol protocol() const = 0;
    virtual Bytes atr() const = 0;

    /// Sends one command APDU and returns what came back: data and SW1 SW2, so always 2 bytes or
    /// more. Errors: card.removed, card.reset, card.mute, card.busy, reader.gone, reader.fault,
    /// service.missing.
    virtual Result<Bytes> transmit(ByteView command) = 0;

    /// After card.reset: takes the card over again; nothing is selected, no PIN is verified.
    virtual Result<void> reconnect() = 0;

    /// What the reader announces for keys of its own; nothing where it has none.
    virtual PinPadFeatures pinPad() { return {}; }

    /// A command to the reader itself, with a code it has announced. Blocks for as long as the
    /// reader lets the person type. Errors: those of transmit, and reader.pin-pad when the reader
    /// cannot do it.
    virtual Result<Bytes> control(std::uint32_t code, ByteView input);

  protected:
    friend class Transaction;
    virtual Result<void> beginTransaction() = 0;
    virtual void endTransaction(Disposition) noexcept = 0;
};

/// Holds the card for one sequence of commands and gives it back when it leaves scope, so no path
/// can keep it locked. Never hold one while a person types: Windows resets a card idle for 5
/// seconds.
class Transaction {
  public:
    static Result<Transaction> begin(Transport& transport);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// What becomes of the card at the end; leave unless said otherwise.
    void setDisposition(Disposition disposition) { disposition_ = disposition; }

  private:
    explicit Transaction(Transport& transport) : transport_(&transport) {}
    Transport* transport_;
    Disposition disposition_ = Disposition::leave;
};

enum class ServiceState {
    running,
    missing,
    denied,
    silent,  // it takes our calls and does not answer them
};

/// That a card came into use pcsc-lite tells late; that it is free no more only connecting tells
/// for sure (card.busy).
enum class SlotState {
    empty,
    mute,        // a card that does not answer: upside down, dirty chip
    present,     // ATR known
    inUse,       // present, and a program is connected (shared): another one, or this one
    exclusive,   // present, and a program keeps it for itself
    unavailable  // the reader is being unplugged or failed
};

/// One reader as the monitor last saw it: a value.
struct Slot {
    std::string reader;  // UTF-8, as PC/SC names it
    SlotState state = SlotState::empty;
    Bytes atr{};  // present, inUse, exclusive
    /// Counts insertions and removals: a quick swap changes it though the ATR is the same.
    std::uint16_t event = 0;
    friend bool operator==(const Slot&, const Slot&) = default;
};

struct ReadersSnapshot {
    ServiceState service = ServiceState::missing;
    std::vector<Slot> readers{};  // in the service's order
    friend bool operator==(const ReadersSnapshot&, const ReadersSnapshot&) = default;
};

/// Ends the watching when destroyed; the callback does not run any more once the destructor has
/// returned, which takes up to a second. Do not destroy it from inside the callback.
class ReaderWatch {
  public:
    virtual ~ReaderWatch() = default;

    /// Asks the service, without waiting, whether it still answers: a service that hangs while
    /// nothing happens is not noticed otherwise. Its silence becomes a state like others. Of the
    /// thread that made the watch.
    virtual void check() {}
};

/// A set of readers: those of the PC/SC service, or the virtual ones of the demo. Thread-safe.
class Readers {
  public:
    using Callback = std::function<void(const ReadersSnapshot&)>;

    virtual ~Readers() = default;

    /// Calls back at once with the present state and then at every change, on a thread of the
    /// watch.
    virtual std::unique_ptr<ReaderWatch> watch(Callback callback) = 0;

    /// The present state, asked now. Blocks shortly, little more than a second at most. A service
    /// that is missing or hangs is a state, not an error.
    virtual ReadersSnapshot snapshot() = 0;

    /// Errors: service.missing, service.denied, reader.gone, card.absent, card.mute, card.unknown
    /// (it speaks neither T=0 nor T=1), card.busy, reader.fault.
    virtual Result<std::unique_ptr<Transport>> connect(const std::string& reader) = 0;
};

}  // namespace pcsc
