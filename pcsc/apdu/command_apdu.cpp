// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/apdu/command_apdu.h"

#include <cassert>
#include <utility>

namespace pcsc {
namespace {

constexpr std::size_t headerSize = 4;
constexpr std::size_t extendedOverhead = 5;  // 00, two bytes of Lc, two bytes of Le

void appendByte(WipedBytes& to, std::size_t value) {
    to.push_back(static_cast<std::uint8_t>(value & 0xFFU));
}

void appendTwoBytes(WipedBytes& to, std::size_t value) {
    appendByte(to, value >> 8U);
    appendByte(to, value);
}

void append(WipedBytes& to, ByteView data) {
    to.insert(to.end(), data.begin(), data.end());
}

}  // namespace

CommandApdu::CommandApdu(CommandHeader header, WipedBytes data, std::size_t le)
    : header_(header), data_(std::move(data)), le_(le) {
    assert(data_.size() <= dataMax && le_ <= leAll);
}

bool CommandApdu::fitsShort() const {
    return data_.size() <= shortDataMax && (le_ <= shortLeMax || le_ == leAll);
}

WipedBytes CommandApdu::encode() const {
    return fitsShort() ? encodeShort() : encodeExtended();
}

WipedBytes CommandApdu::begin(std::size_t capacity) const {
    WipedBytes bytes;
    bytes.reserve(capacity);
    for (const auto byte : {header_.cla, header_.ins, header_.p1, header_.p2})
        bytes.push_back(byte);
    return bytes;
}

WipedBytes CommandApdu::encodeShort() const {
    WipedBytes bytes = begin(headerSize + 2 + data_.size());
    if (!data_.empty()) {
        appendByte(bytes, data_.size());
        append(bytes, data_);
    }
    if (le_ > 0) appendByte(bytes, le_);  // 256 and leAll both end in 00
    return bytes;
}

WipedBytes CommandApdu::encodeExtended() const {
    WipedBytes bytes = begin(headerSize + extendedOverhead + data_.size());
    appendByte(bytes, 0);
    if (!data_.empty()) {
        appendTwoBytes(bytes, data_.size());
        append(bytes, data_);
    }
    if (le_ > 0) appendTwoBytes(bytes, le_);
    return bytes;
}

WipedBytes CommandApdu::encodeT0() const {
    assert(fitsShort());
    if (!data_.empty()) return CommandApdu(header_, data_).encodeShort();
    WipedBytes bytes = begin(headerSize + 1);
    appendByte(bytes, le_);  // case 1 has 00 here
    return bytes;
}

}  // namespace pcsc
