// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/operations.h"

#include <utility>

#include "pcsc/base/card_errors.h"
#include "pcsc/cards/card_registry.h"

namespace campaign {
namespace {

using pcsc::SecretBuffer;

constexpr std::string_view wrongPin = "00000";
constexpr std::string_view wrongPuk = "00000000";
constexpr std::string_view newPin = "24680135";

}  // namespace

std::string Attempt::name() const {
    static constexpr std::array names{"read",       "login",       "login, unread",
                                      "change PIN", "unblock PIN", "sign"};
    const std::string operationName = names.at(static_cast<std::size_t>(operation));
    return hasSecret() && !right ? operationName + " (wrong)" : operationName;
}

pcsc::ErrorCode Attempt::undisturbed() const {
    if (!hasSecret() || right) return done;
    return operation == Operation::unblockPin ? pcsc::errors::pukWrong : pcsc::errors::pinWrong;
}

Outcome Session::connect() {
    auto transport = readers_.connect(reader_);
    if (!transport) return Outcome::of(transport);
    driver_.reset();
    transport_ = std::move(*transport);
    auto driver = pcsc::makeDriver(*transport_);
    if (!driver) return Outcome::of(driver);
    driver_ = std::move(*driver);
    return {};
}

Outcome Session::read() {
    if (!driver_) return {.code = wrongResult, .cause = "not connected"};
    const auto content = driver_->read();
    if (!content) return Outcome::of(content);
    return content->idCarta == card_.idCarta ? Outcome{} : Outcome{.code = wrongResult};
}

pcsc::Bytes Session::block() const {
    return pcsc::Bytes(static_cast<std::size_t>(card_.keyBits) / 8, 0x01);
}

Outcome Session::signedBlock(const pcsc::Result<pcsc::Bytes>& signature) const {
    if (!signature || *signature == block()) return Outcome::of(signature);
    return {.code = wrongResult};
}

Outcome Session::prepare(Operation operation) {
    if (operation == Operation::read) return {};
    if (auto connected = connect(); connected.code != done) return connected;
    if (operation == Operation::loginUnread) return {};
    if (auto content = read(); content.code != done) return content;
    if (operation != Operation::sign) return {};
    return Outcome::of(driver_->verifyPin(SecretBuffer(card_.pin)));
}

Outcome Session::run(const Attempt& attempt) {
    const SecretBuffer pin(attempt.right ? card_.pin : wrongPin);
    const SecretBuffer puk(attempt.right ? card_.puk : wrongPuk);
    switch (attempt.operation) {
        case Operation::read:
            if (auto connected = connect(); connected.code != done) return connected;
            return read();
        case Operation::login:
        case Operation::loginUnread:
            return signedBlock(driver_->verifyAndRawSign(pin, block()));
        case Operation::changePin:
            return Outcome::of(driver_->changePin(pin, SecretBuffer(newPin)));
        case Operation::unblockPin:
            return Outcome::of(driver_->unblockPin(puk, SecretBuffer(newPin)));
        case Operation::sign:
            return signedBlock(driver_->rawSign(block()));
    }
    return {.code = wrongResult};
}

Outcome readOnce(pcsc::Readers& readers, const std::string& reader,
                 const virtualcard::CardProfile& card) {
    return Session(readers, reader, card).run({Operation::read});
}

}  // namespace campaign
