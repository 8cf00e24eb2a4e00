// SPDX-License-Identifier: EUPL-1.2
// A PC/SC service in memory at the link seam: a program made with sportello_winscard_test() is
// linked with these SCard functions and not with the system's. They behave as pcsc-lite 1.9.9 does,
// or, with SPORTELLO_MACOS_PCSC, as PCSC.framework: numbers of 32 bits, no reader that tells of new
// readers, RESET_CARD for a card that was changed. Each can be forced to return any code. All
// functions here are thread-safe; the service is one for the program.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "pcsc/base/bytes.h"

namespace seam {

/// The SCard function of that name.
enum class Call {
    establishContext,
    listReaders,
    getStatusChange,
    cancel,
    connect,
    reconnect,
    beginTransaction,
    endTransaction,
    transmit,
    status,
    control,
};

// The script.

void reset();  // a running service without readers, and nothing forced
void start();
void stop();    // waits end with NO_SERVICE, and contexts made before are dead for good
void freeze();  // the service hangs, as by SIGSTOP: no call returns before the thaw
void thaw();
void plug(const std::string& reader);
void unplug(const std::string& reader);
/// Into an empty reader or, too quickly to be seen, in place of the card that is there.
void insert(const std::string& reader, pcsc::Bytes atr);
void remove(const std::string& reader);
void setFlags(const std::string& reader, std::uint32_t flags);  // SCARD_STATE_...
void setProtocol(unsigned long protocol);
void setAnswer(pcsc::Bytes answer);
/// A card behind the service instead of one answer. Called under the service's lock.
struct Card {
    std::function<pcsc::Bytes(pcsc::ByteView command)> answer{};
    std::function<void()> reset{};  // by SCARD_RESET_CARD
};
void setCard(Card card);
/// The next call, or the one after so many that pass, returns this code and does nothing.
void force(Call call, std::uint32_t code, unsigned callsBefore = 0);
/// What was forced and never came about is forgotten.
void forceNothing();
/// The reader has keys: what it answers to CM_IOCTL_GET_FEATURE_REQUEST, and to commands with these
/// codes. One that is not here is refused as pcsc-lite does.
struct PinPad {
    pcsc::Bytes features{};
    std::map<std::uint32_t, pcsc::Bytes> answers{};
};
void setPinPad(PinPad pad);
/// Runs within the next wait that would block, just before it does.
void beforeNextWait(std::function<void()> action);
/// The next wait does not begin before an SCardCancel has come, which is lost.
void cancelBeforeNextWait();

/// Waits end when their time is over, without the time.
void skipTime();

// What happened.

int count(Call call);
bool someoneWaits();  // blocked within SCardGetStatusChange
std::size_t openContexts();
std::size_t openCards();
/// What the reader was told: code and bytes, in their order.
std::vector<std::pair<std::uint32_t, pcsc::Bytes>> controls();
/// Of SCardEndTransaction and SCardDisconnect, in their order.
std::vector<unsigned long> dispositions();

struct Transmitted {
    const std::uint8_t* command = nullptr;  // where the bytes lay: whether they were copied
    std::size_t size = 0;
    const std::uint8_t* answer = nullptr;
    std::size_t room = 0;
    unsigned long protocol = 0;
};
Transmitted lastTransmitted();

}  // namespace seam
