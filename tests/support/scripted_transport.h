// SPDX-License-Identifier: EUPL-1.2
// A card that follows a script: for answers a healthy card never gives. Where a true card can show
// it, tests use the virtual card instead.
#pragma once

#include <deque>
#include <stdexcept>
#include <string>
#include <variant>
#include <vector>

#include "pcsc/base/card_errors.h"
#include "pcsc/transport/transport.h"

namespace support {

class ScriptedTransport : public pcsc::Transport {
  public:
    /// What the card does with a command: answers (hexadecimal) or fails.
    using Reaction = std::variant<std::string, pcsc::ErrorCode>;
    struct Step {
        std::string command;  // hexadecimal; "*" stands for any
        Reaction reaction;
    };

    explicit ScriptedTransport(std::deque<Step> steps, pcsc::Protocol protocol = pcsc::Protocol::T1,
                               std::string atr = {})
        : steps_(std::move(steps)), protocol_(protocol), atr_(pcsc::fromHex(atr).value()) {}

    pcsc::Protocol protocol() const override { return protocol_; }
    pcsc::Bytes atr() const override { return atr_; }

    pcsc::Result<pcsc::Bytes> transmit(pcsc::ByteView command) override {
        sent_.push_back(pcsc::toHex(command));
        if (!busy_) faults_.push_back("outside a transaction: " + sent_.back());
        if (steps_.empty()) return unexpectedCommand("after the end: ");
        const Step step = steps_.front();
        steps_.pop_front();
        const bool any = step.command == "*";
        if (!any && pcsc::toHex(pcsc::fromHex(step.command).value()) != sent_.back())
            return unexpectedCommand(step.command + " expected, not ");
        if (const auto* code = std::get_if<pcsc::ErrorCode>(&step.reaction))
            return pcsc::fail(*code, "scripted");
        return pcsc::fromHex(std::get<std::string>(step.reaction)).value();
    }

    pcsc::Result<void> reconnect() override {
        ++reconnects_;
        beginFailures_.clear();
        return {};
    }

    /// The next transactions fail with these, one each; a reconnect ends it.
    void failBegin(std::deque<pcsc::ErrorCode> codes) { beginFailures_ = std::move(codes); }

    /// Every step done and nothing else sent: what a test checks last. Empty means fine.
    std::string complaint() const {
        if (!faults_.empty()) return faults_.front();
        return steps_.empty() ? std::string() : "never sent: " + steps_.front().command;
    }
    const std::vector<std::string>& sent() const { return sent_; }
    int reconnects() const { return reconnects_; }
    int transactions() const { return transactions_; }
    bool busy() const { return busy_; }

  protected:
    pcsc::Result<void> beginTransaction() override {
        if (!beginFailures_.empty()) {
            const auto code = beginFailures_.front();
            beginFailures_.pop_front();
            return pcsc::fail(code, "scripted begin");
        }
        if (busy_) faults_.push_back("transaction within a transaction");
        busy_ = true;
        ++transactions_;
        return {};
    }
    void endTransaction(pcsc::Disposition) noexcept override { busy_ = false; }

  private:
    pcsc::Result<pcsc::Bytes> unexpectedCommand(const std::string& why) {
        faults_.push_back(why + sent_.back());
        return pcsc::fail(pcsc::errors::readerFault, faults_.back());
    }

    std::deque<Step> steps_;
    pcsc::Protocol protocol_;
    pcsc::Bytes atr_;
    std::deque<pcsc::ErrorCode> beginFailures_;
    std::vector<std::string> sent_;
    std::vector<std::string> faults_;
    int reconnects_ = 0;
    int transactions_ = 0;
    bool busy_ = false;
};

using Steps = std::deque<ScriptedTransport::Step>;

inline Steps operator+(Steps first, const Steps& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

}  // namespace support
