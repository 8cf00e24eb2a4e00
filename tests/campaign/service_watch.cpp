// SPDX-License-Identifier: EUPL-1.2
#include "tests/campaign/service_watch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <thread>
#include <utility>

#include "pcsc/base/card_errors.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;
using pcsc::SecretBuffer;

constexpr std::string_view wrongPin = "00000";
constexpr std::string_view wrongPuk = "00000000";
constexpr std::string_view newPin = "24680135";

void needApplication() {
    static int count = 1;
    static char name[] = "campaign";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

bool takes(virtualcard::VirtualCard& card, std::string_view pin) {
    pcsc::Bytes verify{0x00, 0x20, 0x00, 0x10, 0x08};
    verify.insert(verify.end(), pin.begin(), pin.end());
    verify.resize(13, 0xFF);
    card.powerOn();
    const auto answer = card.transmit(verify);
    card.powerOff();
    return answer && *answer == pcsc::Bytes{0x90, 0x00};
}

}  // namespace

ServiceWatch::ServiceWatch(std::shared_ptr<pcsc::Readers> readers) {
    needApplication();
    service_ = std::make_unique<core::CardService>(std::move(readers));
    service_->setLookAfterTime(std::chrono::milliseconds(5));
}

bool ServiceWatch::waitUntil(const std::function<bool()>& holds) const {
    const QDeadlineTimer end(2000);
    while (!holds()) {
        if (end.hasExpired()) return false;
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return true;
}

bool ServiceWatch::waitFor(core::CardState state) const {
    return waitUntil([&] { return latest().state == state; });
}

core::Async<void> ServiceWatch::begin(const Attempt& attempt,
                                      const virtualcard::CardProfile& card) const {
    const auto insertion = latest().insertion;
    if (attempt.operation == Operation::changePin)
        return service_->changePin(insertion, SecretBuffer(attempt.right ? card.pin : wrongPin),
                                   SecretBuffer(newPin));
    return service_->unblockPin(insertion, SecretBuffer(attempt.right ? card.puk : wrongPuk),
                                SecretBuffer(newPin));
}

Outcome ServiceWatch::outcomeOf(const core::Async<void>& work) const {
    if (!waitUntil([&] { return work.isFinished(); }))
        return {.code = wrongResult, .cause = "no answer"};
    if (work.resultCount() == 0) return {.code = errors::cancelled};
    return Outcome::of(work.result());
}

std::string contradiction(virtualcard::VirtualCard& card, pcsc::ErrorCode told) {
    const std::string old = card.profile().pin;
    if (told == done) return takes(card, newPin) ? "" : "told as done, and the new PIN is wrong";
    if (takes(card, old)) return {};
    if (told != errors::pinUncertain) return "the old PIN does not hold any more";
    return takes(card, newPin) ? "" : "neither PIN holds";
}

}  // namespace campaign
