// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/transport/pin_pad.h"

#include <cstddef>

namespace pcsc {
namespace {

constexpr std::size_t entrySize = 6;  // tag, length, code

std::uint32_t bigEndian32(ByteView bytes) {
    std::uint32_t value = 0;
    for (const auto byte : bytes.first(4)) value = value << 8U | byte;
    return value;
}

}  // namespace

PinPadFeatures parsePinPadFeatures(ByteView answer) {
    PinPadFeatures features;
    for (; answer.size() >= entrySize && answer[1] == 4; answer = answer.subspan(entrySize)) {
        const auto code = bigEndian32(answer.subspan(2));
        if (answer[0] == 0x01) features.verify.start = code;
        if (answer[0] == 0x02) features.verify.finish = code;
        if (answer[0] == 0x03) features.modify.start = code;
        if (answer[0] == 0x04) features.modify.finish = code;
        if (answer[0] == 0x06) features.verify.direct = code;
        if (answer[0] == 0x07) features.modify.direct = code;
        if (answer[0] == 0x0A) features.properties = code;
    }
    return features;
}

bool hasDisplay(ByteView pinProperties) {
    return pinProperties.size() >= 2 && (pinProperties[0] != 0 || pinProperties[1] != 0);
}

}  // namespace pcsc
