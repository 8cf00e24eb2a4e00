// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/cards/cns_files.h"

#include <algorithm>

#include "pcsc/base/card_errors.h"

namespace pcsc {
namespace {

// 252 bytes and the status word fit one T=1 block of 254; 256 take two (cns-card 2).
constexpr std::size_t blockSize = 252;
constexpr std::size_t fileMax = 0x7FFF;  // what an offset can say

CommandApdu readBinary(std::size_t offset, std::size_t count) {
    return CommandApdu({0x00, 0xB0, static_cast<std::uint8_t>(offset >> 8U),
                        static_cast<std::uint8_t>(offset & 0xFFU)},
                       {}, count);
}

/// Reads on from the beginning of the selected file. Cards answer a read past the end in four ways:
/// 6Cxx (the channel repeats it), fewer bytes with 9000, or with 6282, and 6B00 without any. After
/// the last one a shorter read may still succeed, so the block is halved; it never grows again.
class BinaryReader {
  public:
    explicit BinaryReader(ApduChannel& channel) : channel_(channel) {}

    bool ended() const { return ended_; }
    const Bytes& content() const { return content_; }

    /// One READ BINARY, of at most `wanted` bytes.
    Result<void> readBlock(std::size_t wanted) {
        const std::size_t asked = std::min({wanted, block_, fileMax - content_.size()});
        auto response = channel_.send(readBinary(content_.size(), asked));
        if (!response) return std::unexpected(std::move(response.error()));
        const StatusWord status = response->status();
        if (status.wrongOffset() || status.wrongLength() || status.wrongLe()) {
            halve(asked);
        } else if (status.ok() || status.endOfFile()) {
            take(response->data(), asked, status.endOfFile());
        } else {
            return fail(errors::cardFault, "READ BINARY " + status.text());
        }
        return {};
    }

    Result<void> readTo(std::size_t size) {
        while (!ended_ && content_.size() < std::min(size, fileMax)) {
            if (auto read = readBlock(size - content_.size()); !read) return read;
        }
        return {};
    }

    Bytes firstBytes(std::size_t size) && {
        content_.resize(std::min(size, content_.size()));
        return std::move(content_);
    }

  private:
    void take(const Bytes& data, std::size_t asked, bool endOfFile) {
        content_.insert(content_.end(), data.begin(), data.end());
        lastWasShort_ = data.size() < asked;
        ended_ = endOfFile || data.empty();
    }
    void halve(std::size_t asked) {
        block_ = asked / 2;
        ended_ = lastWasShort_ || block_ == 0;
    }

    ApduChannel& channel_;
    Bytes content_{};
    std::size_t block_ = blockSize;
    bool lastWasShort_ = false;
    bool ended_ = false;
};

}  // namespace

Result<void> CnsFiles::select(SelectBy by, ByteView name) {
    auto response = channel_.send(CommandApdu(
        {0x00, 0xA4, static_cast<std::uint8_t>(by), selectP2_}, {name.begin(), name.end()}));
    if (!response) return std::unexpected(std::move(response.error()));
    if (response->status().wrongP1P2() && selectP2_ != 0x00) {
        selectP2_ = 0x00;  // this card always describes what it selects; asked so from now on
        return select(by, name);
    }
    if (!response->status().ok())
        return fail(errors::cardFault, "SELECT " + response->status().text());
    return {};
}

Result<void> CnsFiles::select(ByteView path) {
    if (!inApplication()) return select(SelectBy::path, path);
    if (auto entered = select(SelectBy::application, application_); !entered) return entered;
    return select(SelectBy::pathBelow, path);
}

Result<void> CnsFiles::enter(ByteView applicationId) {
    if (inApplication()) return {};
    auto selected = select(SelectBy::application, applicationId);
    if (selected) application_ = applicationId;
    return selected;
}

Result<Bytes> CnsFiles::readDeclared(LengthOf lengthOf) {
    BinaryReader reader(channel_);
    while (!reader.ended() && reader.content().empty()) {
        if (auto read = reader.readBlock(blockSize); !read)
            return std::unexpected(std::move(read.error()));
    }
    const std::size_t size = lengthOf(reader.content());
    if (auto read = reader.readTo(size); !read) return std::unexpected(std::move(read.error()));
    return std::move(reader).firstBytes(size);
}

Result<Bytes> CnsFiles::read(std::size_t size) {
    BinaryReader reader(channel_);
    if (auto read = reader.readTo(size); !read) return std::unexpected(std::move(read.error()));
    return std::move(reader).firstBytes(size);
}

}  // namespace pcsc
