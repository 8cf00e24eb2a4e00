// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/winscard_api.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#include <winscard.h>
#elif defined(__APPLE__) || defined(SPORTELLO_MACOS_PCSC)
#include <PCSC/winscard.h>
#include <PCSC/wintypes.h>
#else
#include <winscard.h>
#endif

namespace pcsc::winscard {
namespace {

#ifdef _WIN32
// The A functions would lose what the code page cannot say.
using NativeText = std::wstring;
using NativeState = SCARD_READERSTATEW;
const auto nativeListReaders = &SCardListReadersW;
const auto nativeStatusChange = &SCardGetStatusChangeW;
const auto nativeConnect = &SCardConnectW;
const auto nativeStatus = &SCardStatusW;

NativeText toNative(const std::string& text) {
    const int size = static_cast<int>(text.size());
    NativeText wide(
        static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0)),
        L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), size, wide.data(), static_cast<int>(wide.size()));
    return wide;
}

std::string fromNative(std::wstring_view wide) {
    const int size = static_cast<int>(wide.size());
    const int needed =
        WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(needed), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), size, text.data(), needed, nullptr, nullptr);
    return text;
}
#else
using NativeText = std::string;
using NativeState = SCARD_READERSTATE;
const auto nativeListReaders = &SCardListReaders;
const auto nativeStatusChange = &SCardGetStatusChange;
const auto nativeConnect = &SCardConnect;
const auto nativeStatus = &SCardStatus;

NativeText toNative(const std::string& text) {
    return text;
}
std::string fromNative(std::string_view text) {
    return std::string(text);
}
#endif

Code toCode(LONG value) {
    return static_cast<Code>(static_cast<std::uint32_t>(value));
}
SCARDCONTEXT toContext(Handle handle) {
    return static_cast<SCARDCONTEXT>(handle);
}
SCARDHANDLE toCard(Handle handle) {
    return static_cast<SCARDHANDLE>(handle);
}
Protocol toProtocol(DWORD active) {
    return active == SCARD_PROTOCOL_T0 ? Protocol::T0 : Protocol::T1;
}
DWORD toNative(Protocol protocol) {
    return protocol == Protocol::T0 ? SCARD_PROTOCOL_T0 : SCARD_PROTOCOL_T1;
}
DWORD toNative(Disposition end) {
    return end == Disposition::reset ? SCARD_RESET_CARD : SCARD_LEAVE_CARD;
}

constexpr DWORD anyProtocol = SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1;

/// A multi-string: names each ended by a zero, the list by an empty one.
std::vector<std::string> splitNames(const NativeText& list) {
    std::vector<std::string> names;
    std::size_t start = 0;
    while (start < list.size() && list[start] != 0) {
        const auto end = std::min(list.find(NativeText::value_type{0}, start), list.size());
        names.push_back(fromNative({list.data() + start, end - start}));
        start = end + 1;
    }
    return names;
}

NativeState toNative(const ReaderState& state, const NativeText& name) {
    NativeState native{};
    native.szReader = name.c_str();
    native.dwCurrentState = state.state;
    return native;
}

void update(ReaderState& state, const NativeState& native) {
    state.state = static_cast<std::uint32_t>(native.dwEventState);
    const auto size = std::min<std::size_t>(native.cbAtr, sizeof native.rgbAtr);
    state.atr.assign(native.rgbAtr, native.rgbAtr + size);
}

}  // namespace

std::uint32_t controlCode(std::uint32_t number) {
#ifdef _WIN32
    return 0x31U << 16U | number << 2U;
#else
    return 0x42000000U + number;
#endif
}

Card::~Card() {
    if (handle_) SCardDisconnect(toCard(*handle_), toNative(disposition_));
}

Card::Card(Card&& other) noexcept
    : handle_(std::exchange(other.handle_, std::nullopt)),
      protocol_(other.protocol_),
      disposition_(other.disposition_) {}

std::expected<Bytes, Code> Card::atr() const {
    std::array<std::uint8_t, 36>
        atr{};           // 33 bytes at most by ISO 7816-3; Windows asks for room for 36
    DWORD nameSize = 0;  // some systems refuse null pointers to the sizes, none a null name
    DWORD state = 0;
    DWORD protocol = 0;
    DWORD size = atr.size();
    const auto code = toCode(
        nativeStatus(toCard(*handle_), nullptr, &nameSize, &state, &protocol, atr.data(), &size));
    if (code != Code::success) return std::unexpected(code);
    return Bytes(atr.begin(), atr.begin() + static_cast<std::ptrdiff_t>(
                                                std::min<std::size_t>(size, atr.size())));
}

std::expected<std::size_t, Code> Card::transmit(ByteView command,
                                                std::span<std::uint8_t> answer) const {
    const SCARD_IO_REQUEST protocol{toNative(protocol_), sizeof(SCARD_IO_REQUEST)};
    auto size = static_cast<DWORD>(answer.size());
    const auto code =
        toCode(SCardTransmit(toCard(*handle_), &protocol, command.data(),
                             static_cast<DWORD>(command.size()), nullptr, answer.data(), &size));
    if (code != Code::success) return std::unexpected(code);
    return std::min<std::size_t>(size, answer.size());
}

std::expected<std::size_t, Code> Card::control(std::uint32_t code, ByteView input,
                                               std::span<std::uint8_t> answer) const {
    DWORD size = 0;
    const auto result =
        toCode(SCardControl(toCard(*handle_), code, input.data(), static_cast<DWORD>(input.size()),
                            answer.data(), static_cast<DWORD>(answer.size()), &size));
    if (result != Code::success) return std::unexpected(result);
    return std::min<std::size_t>(size, answer.size());
}

Code Card::begin() const {
    return toCode(SCardBeginTransaction(toCard(*handle_)));
}

Code Card::end(Disposition disposition) const {
    return toCode(SCardEndTransaction(toCard(*handle_), toNative(disposition)));
}

Code Card::reconnect() {
    DWORD active = 0;
    const auto code = toCode(SCardReconnect(toCard(*handle_), SCARD_SHARE_SHARED, anyProtocol,
                                            SCARD_LEAVE_CARD, &active));
    if (code == Code::success) protocol_ = toProtocol(active);
    return code;
}

std::expected<Context, Code> Context::establish() {
    SCARDCONTEXT context{};
    const auto code = toCode(SCardEstablishContext(SCARD_SCOPE_USER, nullptr, nullptr, &context));
    if (code != Code::success) return std::unexpected(code);
    return Context(static_cast<Handle>(context));
}

Context::~Context() {
    if (handle_) SCardReleaseContext(toContext(*handle_));
}

Context::Context(Context&& other) noexcept : handle_(std::exchange(other.handle_, std::nullopt)) {}

std::expected<std::vector<std::string>, Code> Context::readers() const {
    Code code = Code::insufficientBuffer;
    NativeText names;
    // A reader may come between asking for the size and asking for the names.
    while (code == Code::insufficientBuffer) {
        DWORD size = 0;
        code = toCode(nativeListReaders(toContext(*handle_), nullptr, nullptr, &size));
        if (code != Code::success) break;
        names.assign(size, 0);
        code = toCode(nativeListReaders(toContext(*handle_), nullptr, names.data(), &size));
    }
    if (code == Code::noReadersAvailable) return {};
    if (code != Code::success) return std::unexpected(code);
    return splitNames(names);
}

Code Context::waitForChange(std::vector<ReaderState>& states,
                            std::chrono::milliseconds longest) const {
    std::vector<NativeText> names;  // complete before the pointers into it are taken
    for (const auto& state : states) names.push_back(toNative(state.reader));
    std::vector<NativeState> natives;
    for (std::size_t i = 0; i < states.size(); ++i)
        natives.push_back(toNative(states[i], names[i]));
    const auto code =
        toCode(nativeStatusChange(toContext(*handle_), static_cast<DWORD>(longest.count()),
                                  natives.data(), static_cast<DWORD>(natives.size())));
    if (code != Code::success) return code;
    for (std::size_t i = 0; i < states.size(); ++i) update(states[i], natives[i]);
    return code;
}

Code Context::cancel() const {
    return toCode(SCardCancel(toContext(*handle_)));
}

std::expected<Card, Code> Context::connect(const std::string& reader) const {
    SCARDHANDLE card{};
    DWORD active = 0;
    const auto code = toCode(nativeConnect(toContext(*handle_), toNative(reader).c_str(),
                                           SCARD_SHARE_SHARED, anyProtocol, &card, &active));
    if (code != Code::success) return std::unexpected(code);
    return Card(static_cast<Handle>(card), toProtocol(active));
}

}  // namespace pcsc::winscard
