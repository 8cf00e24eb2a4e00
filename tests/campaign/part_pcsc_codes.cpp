// SPDX-License-Identifier: EUPL-1.2
// Each SCard call of each operation returns each code that PC/SC has for it.
#include <map>

#include "pcsc/base/card_errors.h"
#include "tests/campaign/in_process.h"
#include "tests/campaign/pcsc_code_table.h"
#include "tests/campaign/seam_stage.h"

namespace campaign {
namespace {

using seam::Call;

const std::map<Call, const char*> callNames{{Call::establishContext, "SCardEstablishContext"},
                                            {Call::connect, "SCardConnect"},
                                            {Call::status, "SCardStatus"},
                                            {Call::beginTransaction, "SCardBeginTransaction"},
                                            {Call::transmit, "SCardTransmit"},
                                            {Call::endTransaction, "SCardEndTransaction"}};

/// What an operation does when PC/SC does what it is told.
struct Trace {
    std::vector<Phase> phases{};
    std::map<Call, unsigned> calls{};

    Trace(const CardKind& kind, const Attempt& attempt) {
        SeamStage stage(kind);
        Session session = stage.session();
        session.prepare(attempt.operation);
        stage.restart();
        for (const auto& [call, name] : callNames) calls[call] = unsigned(-seam::count(call));
        session.run(attempt);
        for (const auto& [call, name] : callNames) calls[call] += unsigned(seam::count(call));
        phases = phasesOf(attempt.operation, stage.instructions());
    }
};

Codes expectedCodes(Call call, const PcscCode& code, unsigned at, const Trace& trace,
                    const Attempt& attempt) {
    switch (call) {
        case Call::establishContext:
            return {code.establishing};
        case Call::connect:
        case Call::status:
            return {code.connecting};
        case Call::beginTransaction:
            return atBegin(code, attempt);
        case Call::transmit:
            return atTransmission(code, trace.phases[at], attempt);
        default:
            return {attempt.undisturbed()};  // the work is done before it ends
    }
}

/// One disturbed operation on a fresh stage.
void disturbOnce(Judge& judge, const CardKind& kind, const Attempt& attempt,
                 const std::string& fault, const Codes& expected,
                 const std::function<void(SeamStage&)>& arm) {
    SeamStage stage(kind);
    seam::skipTime();
    const auto name = std::string(kind.name) + ", " + attempt.name() + ", " + fault;
    {
        Session session = stage.session();
        if (const auto ready = session.prepare(attempt.operation); ready.code != done)
            return judge.fail(name, "cannot be prepared: " + ready.cause);
        stage.restart();
        arm(stage);
        judge.judge({.name = name,
                     .expected = expected,
                     .work = [&] { return session.run(attempt); },
                     .card = &stage.card(),
                     .afterwards =
                         [&] {
                             seam::forceNothing();
                             return readOnce(stage.readers(), SeamStage::reader,
                                             stage.card().profile());
                         }});
    }
    if (seam::openCards() != 0 || seam::openContexts() != 0)
        judge.fail(name, "left a connection open");
}

void eachCodeAtEachCall(Judge& judge, const CardKind& kind, const Attempt& attempt,
                        const Trace& trace) {
    for (const auto& [call, callName] : callNames)
        for (unsigned at = 0; at < trace.calls.at(call); ++at)
            for (const auto& code : pcscCodes()) {
                if (!judge.takes()) continue;
                const auto fault =
                    std::string(callName) + " " + std::to_string(at) + " gives " + code.name;
                disturbOnce(
                    judge, kind, attempt, fault, expectedCodes(call, code, at, trace, attempt),
                    [call = call, at, &code](SeamStage&) { seam::force(call, code.code, at); });
            }
}

/// A reset first, so that there is something to reconnect to.
void eachCodeAtReconnect(Judge& judge, const CardKind& kind, const Attempt& attempt) {
    if (attempt.operation == Operation::sign) return;  // is not taken over: the PIN is lost
    for (const auto& code : pcscCodes()) {
        if (!judge.takes()) continue;
        disturbOnce(judge, kind, attempt, std::string("SCardReconnect gives ") + code.name,
                    atReconnect(code, attempt), [&code](SeamStage&) {
                        seam::force(Call::beginTransaction, 0x80100068);
                        seam::force(Call::reconnect, code.code);
                    });
    }
}

/// pcsc-lite's first word on a card that is gone: success, and nothing in it.
void successWithoutBytes(Judge& judge, const CardKind& kind, const Attempt& attempt,
                         const Trace& trace) {
    for (unsigned at = 0; at < trace.phases.size(); ++at) {
        const auto number = std::to_string(at);
        if (judge.takes())
            disturbOnce(judge, kind, attempt, "success without bytes at command " + number,
                        afterAnswer(Answer::nothing, trace.phases[at], attempt),
                        [at](SeamStage& stage) { stage.loseAnswer(at); });
    }
}

}  // namespace

void pcscCodes(Judge& judge) {
    for (const auto& kind : cardKinds())
        for (const auto& attempt : attempts()) {
            const Trace trace(kind, attempt);
            eachCodeAtEachCall(judge, kind, attempt, trace);
            eachCodeAtReconnect(judge, kind, attempt);
            successWithoutBytes(judge, kind, attempt, trace);
        }
}

}  // namespace campaign
