// SPDX-License-Identifier: EUPL-1.2
// What a program does with a card, as far as the campaign disturbs it.
#pragma once

#include <array>
#include <memory>
#include <string>

#include "pcsc/cards/card_driver.h"
#include "tests/campaign/card_kinds.h"
#include "tests/campaign/judge.h"

namespace campaign {

enum class Operation {
    read,         // connect, second proof, ID_Carta, holder, certificate
    login,        // VERIFY and signature on a card that was read
    loginUnread,  // the same on one that was not: the certificate is looked for first
    changePin,
    unblockPin,
    sign,  // on a card whose PIN was verified before
};
inline constexpr std::array operations{Operation::read,        Operation::login,
                                       Operation::loginUnread, Operation::changePin,
                                       Operation::unblockPin,  Operation::sign};

/// Right or wrong: with a wrong PIN or PUK a try is at stake. read and sign have none.
struct Attempt {
    Operation operation = Operation::read;
    bool right = true;

    bool hasSecret() const { return operation != Operation::read && operation != Operation::sign; }
    std::string name() const;
    /// How it ends when nothing disturbs it.
    pcsc::ErrorCode undisturbed() const;
};

/// One driver on one card. The readers outlive it.
class Session {
  public:
    Session(pcsc::Readers& readers, std::string reader, const virtualcard::CardProfile& card)
        : readers_(readers), reader_(std::move(reader)), card_(card) {}

    /// What comes before the operation, to be done without a fault.
    Outcome prepare(Operation operation);
    Outcome run(const Attempt& attempt);

  private:
    Outcome connect();
    Outcome read();
    Outcome signedBlock(const pcsc::Result<pcsc::Bytes>& signature) const;
    pcsc::Bytes block() const;

    pcsc::Readers& readers_;
    const std::string reader_;
    const virtualcard::CardProfile card_;
    std::unique_ptr<pcsc::Transport> transport_{};
    std::unique_ptr<pcsc::CardDriver> driver_{};
};

/// The whole of Operation::read in a session of its own: whether the card can be used at all.
Outcome readOnce(pcsc::Readers& readers, const std::string& reader,
                 const virtualcard::CardProfile& card);

}  // namespace campaign
