// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/pcsc_transport.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <utility>

#include "pcsc/base/card_errors.h"
#include "pcsc/base/secret_buffer.h"
#include "pcsc/transport/pcsc_errors.h"
#include "pcsc/transport/reader_list.h"

namespace pcsc {
namespace {

using winscard::Code;
using winscard::Context;

constexpr std::size_t longestAnswer =
    65536 + 2;  // extended Le of zero, and the status word (ISO 7816-4)

// pcscd looks at its readers every 0.4 s: until then it takes a card for present that is gone.
constexpr std::chrono::milliseconds noticing{700};

/// The reader's state now, or as soon as it is no more "present".
std::expected<winscard::ReaderState, Code> settledState(const Context& context,
                                                        const std::string& reader) {
    std::vector<winscard::ReaderState> states{{reader}};
    if (const auto code = context.waitForChange(states, {}); code != Code::success)
        return std::unexpected(code);
    const auto code =
        toSlot(states[0]).atr.empty() ? Code::success : context.waitForChange(states, noticing);
    if (code != Code::success && code != Code::timeout) return std::unexpected(code);
    return states[0];
}

/// What has gone, if anything has. Asked in a new context: the old one may have gone with the
/// service.
std::optional<ErrorCode> whatHasGone(const std::string& reader) {
    const auto context = Context::establish();
    if (!context) return errors::serviceMissing;
    const auto state = settledState(*context, reader);
    if (!state) return useError({}, state.error()).code;
    const auto slot = toSlot(*state).state;
    if (slot == SlotState::unavailable) return errors::readerGone;
    if (slot == SlotState::empty) return errors::cardRemoved;
    return std::nullopt;
}

Error explained(Error error, Code code, const std::string& reader) {
    if (maybeGone(code)) error.code = whatHasGone(reader).value_or(error.code);
    return error;
}

/// From the present tense of a card in use to that of a card we do not have yet.
Error whileConnecting(Error error) {
    if (error.code == errors::cardRemoved) error.code = errors::cardAbsent;
    return error;
}

}  // namespace

Result<std::unique_ptr<PcscTransport>> PcscTransport::open(const std::string& reader) {
    const auto failed = [&reader](std::string_view call, Code code) {
        return std::unexpected(whileConnecting(explained(connectError(call, code), code, reader)));
    };
    auto context = Context::establish();
    if (!context) {
        auto error = connectError("SCardEstablishContext", context.error());
        const bool denied = serviceState(context.error()) == ServiceState::denied;
        error.code = denied ? errors::serviceDenied : errors::serviceMissing;
        return std::unexpected(error);
    }
    auto card = context->connect(reader);
    if (!card) return failed("SCardConnect", card.error());
    std::unique_ptr<PcscTransport> transport(
        new PcscTransport(reader, std::move(*context), std::move(*card)));
    if (const auto code = transport->readAtr(); code != Code::success)
        return failed("SCardStatus", code);
    return transport;
}

PcscTransport::PcscTransport(std::string reader, Context context, winscard::Card card)
    : reader_(std::move(reader)),
      context_(std::move(context)),
      card_(std::move(card)),
      answer_(longestAnswer) {}

Result<Bytes> PcscTransport::transmit(ByteView command) {
    const auto size = card_.transmit(command, answer_);
    if (!size) return std::unexpected(failure("SCardTransmit", size.error()));
    // pcsc-lite's first word on a card that is gone: success, and nothing in it.
    if (*size < 2)
        return std::unexpected(failure("SCardTransmit without an answer", Code::notTransacted));
    const auto answer = std::span(answer_).first(*size);
    Bytes copy(answer.begin(), answer.end());
    secureWipe(answer);
    return copy;
}

Result<void> PcscTransport::reconnect() {
    if (const auto code = card_.reconnect(); code != Code::success)
        return std::unexpected(failure("SCardReconnect", code));
    // macOS calls a changed card a reset one, so this may be another card.
    if (const auto code = readAtr(); code != Code::success)
        return std::unexpected(failure("SCardStatus", code));
    return {};
}

PinPadFeatures PcscTransport::pinPad() {
    constexpr std::uint32_t getFeatureRequest = 3400;  // CM_IOCTL_GET_FEATURE_REQUEST
    std::array<std::uint8_t, 256> answer{};
    const auto size = card_.control(winscard::controlCode(getFeatureRequest), {}, answer);
    return size ? parsePinPadFeatures(std::span(answer).first(*size)) : PinPadFeatures{};
}

Result<Bytes> PcscTransport::control(std::uint32_t code, ByteView input) {
    std::array<std::uint8_t, 264> answer{};
    const auto size = card_.control(code, input, answer);
    if (size) return Bytes(answer.begin(), answer.begin() + static_cast<std::ptrdiff_t>(*size));
    auto error = failure("SCardControl", size.error());
    const bool unable = size.error() == Code::unsupportedFeature ||
                        size.error() == Code::unsupportedFeatureWindows ||
                        size.error() == Code::invalidParameter;
    if (unable) error.code = errors::padRefused;
    return std::unexpected(std::move(error));
}

Result<void> PcscTransport::beginTransaction() {
    if (const auto code = card_.begin(); code != Code::success)
        return std::unexpected(failure("SCardBeginTransaction", code));
    return {};
}

void PcscTransport::endTransaction(Disposition disposition) noexcept {
    const auto code = card_.end(disposition);
    // A reset that did not happen must not leave the PIN open: then the end of the connection has
    // to reset.
    if (disposition == Disposition::reset && code != Code::success)
        card_.setDisposition(Disposition::reset);
}

Code PcscTransport::readAtr() {
    auto atr = card_.atr();
    if (!atr) return atr.error();
    atr_ = std::move(*atr);
    return Code::success;
}

Error PcscTransport::failure(std::string_view call, Code code) const {
    return explained(useError(call, code), code, reader_);
}

}  // namespace pcsc
