// SPDX-License-Identifier: EUPL-1.2
// Each code of PC/SC at each call of CardService::changePin and unblockPin.
#include "pcsc/base/card_errors.h"
#include "tests/campaign/hasty_readers.h"
#include "tests/campaign/pcsc_code_table.h"
#include "tests/campaign/seam_stage.h"
#include "tests/campaign/service_watch.h"

namespace campaign {
namespace {

using core::CardState;
using seam::Call;

struct PinCall {
    Call call;
    const char* name;
    unsigned at;  // of the calls of its kind: first the turn is waited for, then the PIN is set
};
constexpr PinCall pinCalls[] = {{Call::beginTransaction, "SCardBeginTransaction", 0},
                                {Call::beginTransaction, "SCardBeginTransaction", 1},
                                {Call::transmit, "SCardTransmit", 0},
                                {Call::endTransaction, "SCardEndTransaction", 0},
                                {Call::endTransaction, "SCardEndTransaction", 1}};

Codes expectedCodes(const PinCall& call, const PcscCode& code, const Attempt& attempt) {
    if (call.call == Call::beginTransaction) return atBegin(code, attempt);
    if (call.call == Call::transmit) return atTransmission(code, Phase::pin, attempt);
    return {attempt.undisturbed()};  // the work is done before it ends
}

void disturb(Judge& judge, const Attempt& attempt, const PinCall& call, const PcscCode& code) {
    SeamStage stage(cardKinds().front());
    const auto name = attempt.name() + " in the window, " + call.name + " " +
                      std::to_string(call.at) + " gives " + code.name;
    Outcome outcome;
    {
        const ServiceWatch watch(std::make_shared<HastyReaders>());
        if (!watch.waitFor(CardState::ready)) return judge.fail(name, "not ready before");
        seam::force(call.call, code.code, call.at);
        judge.judge({.name = name,
                     .expected = expectedCodes(call, code, attempt),
                     .work =
                         [&] {
                             return outcome = watch.outcomeOf(
                                        watch.begin(attempt, stage.card().profile()));
                         },
                     .card = &stage.card()});
        seam::forceNothing();
    }
    if (seam::openCards() != 0 || seam::openContexts() != 0)
        judge.fail(name, "left a connection open");
    const auto wrong = contradiction(stage.card(), outcome.code);
    if (!wrong.empty()) judge.fail(name, wrong);
}

}  // namespace

void pcscCodesAtThePin(Judge& judge) {
    for (const auto& attempt : pinAttempts)
        for (const auto& call : pinCalls)
            for (const auto& code : pcscCodes())
                if (judge.takes()) disturb(judge, attempt, call, code);
}

}  // namespace campaign
