// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/answer_queue.h"

#include <algorithm>

namespace virtualcard {
namespace {

Bytes withStatus(Bytes data, std::uint16_t status) {
    data.push_back(static_cast<std::uint8_t>(status >> 8U));
    data.push_back(static_cast<std::uint8_t>(status & 0xFFU));
    return data;
}

/// In 61xx and 6Cxx the value 00 stands for 256 bytes or more.
std::uint16_t counted(std::uint16_t base, std::size_t size) {
    return static_cast<std::uint16_t>(base | (size >= 256 ? 0 : size));
}

}  // namespace

Bytes AnswerQueue::keep(Bytes data) {
    waiting_ = std::move(data);
    return withStatus({}, counted(sw::moreData, waiting_.size()));
}

Bytes AnswerQueue::answer(const Command& command, Reply reply) {
    if (reply.data.empty()) return withStatus({}, reply.status);
    if (halfDuplex_ && !command.data.empty()) return keep(std::move(reply.data));
    if (!command.expected && reply.optional) return withStatus({}, reply.status);
    if (!command.expected) return keep(std::move(reply.data));
    if (*command.expected < reply.data.size())
        return withStatus({}, counted(sw::wrongLe, reply.data.size()));
    return withStatus(std::move(reply.data), reply.status);
}

Reply AnswerQueue::getResponse(const Command& command) {
    if (command.p1p2() != 0) return {sw::wrongP1P2};
    if (!command.expected || !command.data.empty()) return {sw::wrongLength};
    if (waiting_.empty()) return {sw::conditions};
    const auto asked = *command.expected;
    if (asked > waiting_.size() && asked != 256) return {counted(sw::wrongLe, waiting_.size())};
    const auto count = static_cast<std::ptrdiff_t>(std::min(asked, waiting_.size()));
    Reply reply{sw::ok, Bytes(waiting_.begin(), waiting_.begin() + count)};
    waiting_.erase(waiting_.begin(), waiting_.begin() + count);
    if (!waiting_.empty()) reply.status = counted(sw::moreData, waiting_.size());
    return reply;
}

}  // namespace virtualcard
