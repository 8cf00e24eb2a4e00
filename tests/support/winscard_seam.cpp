// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/winscard_seam.h"

#include <winscard.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace {

struct Reader {
    std::string name;
    std::uint32_t flags = SCARD_STATE_EMPTY;
    pcsc::Bytes atr{};
    std::uint32_t event = 0;
};

struct Forced {
    std::uint32_t code;
    unsigned callsBefore;
};

struct Service {
    bool running = true;
    bool frozen = false;
    int life = 0;  // contexts belong to one
    std::vector<Reader> readers{};
    std::map<long, int> contexts{};
    std::set<long> cards{};
    std::set<long> waiting{};
    std::set<long> cancelled{};
    std::map<seam::Call, std::deque<Forced>> forced{};
    std::map<seam::Call, int> counts{};
    unsigned long protocol = SCARD_PROTOCOL_T1;
    pcsc::Bytes answer{0x90, 0x00};
    seam::Card card{};
    std::function<void()> beforeWait{};
    bool holdWait = false;
    bool skipsTime = false;
    std::vector<unsigned long> dispositions{};
    seam::Transmitted transmitted{};
    seam::PinPad pinPad{};
    std::vector<std::pair<std::uint32_t, pcsc::Bytes>> controls{};
    std::set<long> changed{};  // cards that are not the ones any more that were connected to

    Reader* find(const std::string& name) {
        const auto found = std::ranges::find(readers, name, &Reader::name);
        return found != readers.end() ? &*found : nullptr;
    }
    /// One that the script knows to be there.
    Reader& at(const std::string& name) { return *std::ranges::find(readers, name, &Reader::name); }
};

std::mutex mutex;
std::condition_variable change;
Service service;
long lastHandle = 0;  // never used twice, whatever is reset

void script(const std::function<void()>& action) {
    const std::lock_guard lock(mutex);
    action();
    change.notify_all();
}

LONG toLong(std::uint32_t code) {
    return static_cast<LONG>(code);
}

/// Every function begins with it: a hung service keeps its callers.
std::unique_lock<std::mutex> whenItAnswers() {
    std::unique_lock lock(mutex);
    change.wait(lock, [] { return !service.frozen; });
    return lock;
}

/// What comes before every function: the forced code, or that of a dead context. Success lets the
/// function begin.
LONG enter(seam::Call call, std::optional<SCARDCONTEXT> context = {}) {
    ++service.counts[call];
    if (auto& codes = service.forced[call]; !codes.empty() && codes.front().callsBefore-- == 0) {
        const auto code = codes.front().code;
        codes.pop_front();
        return toLong(code);
    }
    if (!service.running) return SCARD_E_NO_SERVICE;
    if (!context) return SCARD_S_SUCCESS;
    const auto known = service.contexts.find(*context);
    if (known == service.contexts.end()) return SCARD_E_INVALID_HANDLE;
    return known->second == service.life ? SCARD_S_SUCCESS : SCARD_E_NO_SERVICE;
}

#ifdef SPORTELLO_MACOS_PCSC
constexpr bool macOs = true;
#else
constexpr bool macOs = false;
#endif

bool isPlugAndPlay(const SCARD_READERSTATE& state) {
    return !macOs && std::strcmp(state.szReader, R"(\\?PnP?\Notification)") == 0;
}

bool allKnown(std::span<const SCARD_READERSTATE> states) {
    return std::ranges::all_of(states, [](const auto& state) {
        return isPlugAndPlay(state) || service.find(state.szReader) != nullptr;
    });
}

/// Fills in the present state; true if it differs from the one handed in.
bool look(SCARD_READERSTATE& state) {
    const auto* reader = service.find(state.szReader);
    if (reader == nullptr) {
        state.dwEventState = SCARD_STATE_UNKNOWN | SCARD_STATE_UNAVAILABLE | SCARD_STATE_CHANGED;
        return true;
    }
    state.dwEventState = reader->flags | reader->event << 16U;
    state.cbAtr = static_cast<DWORD>(reader->atr.size());
    std::ranges::copy(reader->atr, state.rgbAtr);
    const auto before = state.dwCurrentState & ~DWORD{SCARD_STATE_CHANGED};
    auto differs = before ^ state.dwEventState;
    // pcsc-lite tells when a program lets go of a card, but not when it takes it.
    differs &= ~(~before & DWORD{SCARD_STATE_INUSE | SCARD_STATE_EXCLUSIVE});
    if (differs != 0) state.dwEventState |= SCARD_STATE_CHANGED;
    return differs != 0;
}

bool lookAtAll(std::span<SCARD_READERSTATE> states, std::size_t readersBefore) {
    bool changed = false;
    for (auto& state : states) {
        if (!isPlugAndPlay(state)) {
            changed = look(state) || changed;
        } else if (readersBefore != service.readers.size()) {
            state.dwEventState = SCARD_STATE_CHANGED;
            changed = true;
        }
    }
    return changed;
}

/// Steps of the script that belong to the moment before blocking; true if there was one.
bool interrupted(std::unique_lock<std::mutex>& lock) {
    if (service.holdWait) {
        const int before = service.counts[seam::Call::cancel];
        change.wait(lock, [&] { return service.counts[seam::Call::cancel] != before; });
        service.holdWait = false;
        return true;
    }
    const auto action = std::exchange(service.beforeWait, nullptr);
    if (!action) return false;
    lock.unlock();
    action();
    lock.lock();
    return true;
}

/// Blocks until something may have changed.
LONG block(std::unique_lock<std::mutex>& lock, SCARDCONTEXT context,
           std::chrono::steady_clock::time_point end) {
    const int life = service.life;
    service.waiting.insert(context);
    const auto woken = service.skipsTime ? std::cv_status::timeout : change.wait_until(lock, end);
    change.wait(lock, [] { return !service.frozen; });
    service.waiting.erase(context);
    if (!service.running || service.life != life) return SCARD_E_NO_SERVICE;
    if (service.cancelled.erase(context) != 0) return SCARD_E_CANCELLED;
    return woken == std::cv_status::timeout ? SCARD_E_TIMEOUT : SCARD_S_SUCCESS;
}

void dispose(DWORD disposition) {
    service.dispositions.push_back(disposition);
    if (disposition == SCARD_RESET_CARD && service.card.reset) service.card.reset();
}

LONG cardCall(seam::Call call, SCARDHANDLE card) {
    if (const auto code = enter(call); code != SCARD_S_SUCCESS) return code;
    if (service.changed.contains(card)) return SCARD_W_RESET_CARD;
    return service.cards.contains(card) ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

}  // namespace

namespace seam {

void reset() {
    script([] { service = Service{.life = service.life + 1}; });
}
void start() {
    script([] { service.running = true; });
}
void stop() {
    script([] {
        service.running = false;
        ++service.life;
    });
}
void freeze() {
    script([] { service.frozen = true; });
}
void thaw() {
    script([] { service.frozen = false; });
}
void plug(const std::string& reader) {
    script([&] { service.readers.push_back({reader}); });
}
void unplug(const std::string& reader) {
    script([&] {
        std::erase_if(service.readers, [&](const auto& one) { return one.name == reader; });
    });
}
void insert(const std::string& name, pcsc::Bytes atr) {
    script([&] {
        auto& reader = service.at(name);
        reader.event += reader.flags == SCARD_STATE_EMPTY ? 1 : 2;
        reader.flags = SCARD_STATE_PRESENT;
        reader.atr = std::move(atr);
        if (macOs) service.changed = service.cards;
    });
}
void remove(const std::string& name) {
    script([&] {
        auto& reader = service.at(name);
        reader = {.name = name, .event = reader.event + 1};
    });
}
void setFlags(const std::string& name, std::uint32_t flags) {
    script([&] { service.at(name).flags = flags; });
}
void setProtocol(unsigned long protocol) {
    script([&] { service.protocol = protocol; });
}
void setAnswer(pcsc::Bytes answer) {
    script([&] { service.answer = std::move(answer); });
}
void setCard(Card card) {
    script([&] { service.card = std::move(card); });
}
void force(Call call, std::uint32_t code, unsigned callsBefore) {
    script([&] { service.forced[call].push_back({code, callsBefore}); });
}
void forceNothing() {
    script([] { service.forced.clear(); });
}
void setPinPad(PinPad pad) {
    script([&] { service.pinPad = std::move(pad); });
}
void beforeNextWait(std::function<void()> action) {
    script([&] { service.beforeWait = std::move(action); });
}
void cancelBeforeNextWait() {
    script([] { service.holdWait = true; });
}
void skipTime() {
    script([] { service.skipsTime = true; });
}
bool someoneWaits() {
    const std::lock_guard lock(mutex);
    return !service.waiting.empty();
}
int count(Call call) {
    const std::lock_guard lock(mutex);
    return service.counts[call];
}
std::size_t openContexts() {
    const std::lock_guard lock(mutex);
    return service.contexts.size();
}
std::size_t openCards() {
    const std::lock_guard lock(mutex);
    return service.cards.size();
}
std::vector<std::pair<std::uint32_t, pcsc::Bytes>> controls() {
    const std::lock_guard lock(mutex);
    return service.controls;
}
std::vector<unsigned long> dispositions() {
    const std::lock_guard lock(mutex);
    return service.dispositions;
}
Transmitted lastTransmitted() {
    const std::lock_guard lock(mutex);
    return service.transmitted;
}

}  // namespace seam

extern "C" {

LONG SCardEstablishContext(DWORD, LPCVOID, LPCVOID, LPSCARDCONTEXT context) {
    const auto lock = whenItAnswers();
    if (const auto code = enter(seam::Call::establishContext); code != SCARD_S_SUCCESS) return code;
    *context = static_cast<SCARDCONTEXT>(++lastHandle);
    service.contexts[*context] = service.life;
    return SCARD_S_SUCCESS;
}

LONG SCardReleaseContext(SCARDCONTEXT context) {
    const auto lock = whenItAnswers();
    return service.contexts.erase(context) != 0 ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

LONG SCardListReaders(SCARDCONTEXT context, LPCSTR, LPSTR names, LPDWORD size) {
    const auto lock = whenItAnswers();
    if (const auto code = enter(seam::Call::listReaders, context); code != SCARD_S_SUCCESS)
        return code;
    std::string list;
    for (const auto& reader : service.readers) list += reader.name + '\0';
    list += '\0';
    const auto room = std::exchange(*size, static_cast<DWORD>(list.size()));
    if (names == nullptr) return SCARD_S_SUCCESS;
    if (room < list.size()) return SCARD_E_INSUFFICIENT_BUFFER;
    std::ranges::copy(list, names);
    return SCARD_S_SUCCESS;
}

LONG SCardGetStatusChange(SCARDCONTEXT context, DWORD milliseconds, SCARD_READERSTATE* first,
                          DWORD number) {
    auto lock = whenItAnswers();
    LONG code = enter(seam::Call::getStatusChange, context);
    const std::span states(first, number);
    if (code == SCARD_S_SUCCESS && !allKnown(states)) return SCARD_E_UNKNOWN_READER;
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    const auto readersBefore = service.readers.size();
    while (code == SCARD_S_SUCCESS && !lookAtAll(states, readersBefore)) {
        if (milliseconds == 0) return SCARD_E_TIMEOUT;
        if (!interrupted(lock)) code = block(lock, context, end);
    }
    return code;
}

LONG SCardCancel(SCARDCONTEXT context) {
    const auto lock = whenItAnswers();
    const auto code = enter(seam::Call::cancel, context);
    if (code == SCARD_S_SUCCESS && service.waiting.contains(context))
        service.cancelled.insert(context);
    change.notify_all();
    return code;
}

LONG SCardConnect(SCARDCONTEXT context, LPCSTR name, DWORD, DWORD, LPSCARDHANDLE card,
                  LPDWORD protocol) {
    const auto lock = whenItAnswers();
    if (const auto code = enter(seam::Call::connect, context); code != SCARD_S_SUCCESS) return code;
    const auto* reader = service.find(name);
    if (reader == nullptr) return SCARD_E_UNKNOWN_READER;
    if ((reader->flags & SCARD_STATE_EMPTY) != 0) return SCARD_E_NO_SMARTCARD;
    *card = static_cast<SCARDHANDLE>(++lastHandle);
    *protocol = static_cast<DWORD>(service.protocol);
    service.cards.insert(*card);
    return SCARD_S_SUCCESS;
}

LONG SCardReconnect(SCARDHANDLE card, DWORD, DWORD, DWORD, LPDWORD protocol) {
    const auto lock = whenItAnswers();
    *protocol = static_cast<DWORD>(service.protocol);
    service.changed.erase(card);
    return cardCall(seam::Call::reconnect, card);
}

LONG SCardDisconnect(SCARDHANDLE card, DWORD disposition) {
    const auto lock = whenItAnswers();
    dispose(disposition);
    return service.cards.erase(card) != 0 ? SCARD_S_SUCCESS : SCARD_E_INVALID_HANDLE;
}

LONG SCardBeginTransaction(SCARDHANDLE card) {
    const auto lock = whenItAnswers();
    return cardCall(seam::Call::beginTransaction, card);
}

LONG SCardEndTransaction(SCARDHANDLE card, DWORD disposition) {
    const auto lock = whenItAnswers();
    dispose(disposition);
    return cardCall(seam::Call::endTransaction, card);
}

LONG SCardTransmit(SCARDHANDLE card, const SCARD_IO_REQUEST* request, LPCBYTE command, DWORD size,
                   SCARD_IO_REQUEST*, LPBYTE answer, LPDWORD room) {
    const auto lock = whenItAnswers();
    service.transmitted = {command, size, answer, *room, request->dwProtocol};
    if (const auto code = cardCall(seam::Call::transmit, card); code != SCARD_S_SUCCESS)
        return code;
    const auto bytes = service.card.answer ? service.card.answer({command, size}) : service.answer;
    if (*room < bytes.size()) return SCARD_E_INSUFFICIENT_BUFFER;
    *room = static_cast<DWORD>(bytes.size());
    std::ranges::copy(bytes, answer);
    return SCARD_S_SUCCESS;
}

LONG SCardControl(SCARDHANDLE card, DWORD code, LPCVOID input, DWORD size, LPVOID answer,
                  DWORD room, LPDWORD returned) {
    constexpr std::uint32_t getFeatureRequest = 0x42000000 + 3400;
    const auto lock = whenItAnswers();
    const auto* bytes = static_cast<const std::uint8_t*>(input);
    const auto number = static_cast<std::uint32_t>(code);
    service.controls.emplace_back(number, pcsc::Bytes(bytes, bytes + size));
    if (const auto result = cardCall(seam::Call::control, card); result != SCARD_S_SUCCESS)
        return result;
    const auto found = service.pinPad.answers.find(number);
    const bool features = number == getFeatureRequest;
    if (!features && found == service.pinPad.answers.end()) return SCARD_E_UNSUPPORTED_FEATURE;
    const auto& reply = features ? service.pinPad.features : found->second;
    if (reply.size() > room) return SCARD_E_INSUFFICIENT_BUFFER;
    std::ranges::copy(reply, static_cast<std::uint8_t*>(answer));
    *returned = static_cast<DWORD>(reply.size());
    return SCARD_S_SUCCESS;
}

LONG SCardStatus(SCARDHANDLE card, LPSTR, LPDWORD, LPDWORD, LPDWORD, LPBYTE atr, LPDWORD size) {
    const auto lock = whenItAnswers();
    if (const auto code = cardCall(seam::Call::status, card); code != SCARD_S_SUCCESS) return code;
    *size = static_cast<DWORD>(service.readers.front().atr.size());
    std::ranges::copy(service.readers.front().atr, atr);
    return SCARD_S_SUCCESS;
}
}
