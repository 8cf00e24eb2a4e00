// SPDX-License-Identifier: EUPL-1.2
// Each code at each call of the reader monitor: the desk shows it, or not even that, and comes back
// by itself.
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/hasty_readers.h"
#include "tests/campaign/pcsc_code_table.h"
#include "tests/campaign/seam_stage.h"

namespace campaign {
namespace {

using core::CardState;
using seam::Call;

struct MonitorCall {
    Call call;
    const char* name;
    unsigned times;  // how many of its calls are disturbed, one in each case
};
constexpr MonitorCall monitorCalls[] = {{Call::establishContext, "SCardEstablishContext", 1},
                                        {Call::listReaders, "SCardListReaders", 3},
                                        {Call::getStatusChange, "SCardGetStatusChange", 3}};

void disturbMonitor(Judge& judge, const MonitorCall& call, unsigned at, const PcscCode& code) {
    SeamStage stage(cardKinds().front());
    seam::force(call.call, code.code, at);
    std::unique_ptr<DeskWatch> watch;
    judge.judge({.name = std::string(call.name) + " " + std::to_string(at) + " gives " + code.name +
                         " at the desk",
                 .expected = {done},
                 .work =
                     [&] {
                         watch = std::make_unique<DeskWatch>(std::make_shared<HastyReaders>());
                         return watch->waitFor(CardState::ready);
                     },
                 .afterwards =
                     [&] {
                         seam::remove(SeamStage::reader);
                         const auto gone = watch->waitFor(CardState::empty);
                         watch.reset();
                         return gone;
                     }});
}

/// Waits can only be ended by SCardCancel: while it fails, the end has to wait, but not for ever.
void disturbEnd(Judge& judge, const PcscCode& code) {
    SeamStage stage(cardKinds().front());
    auto watch = std::make_unique<DeskWatch>(std::make_shared<HastyReaders>());
    const std::string name = std::string("SCardCancel gives ") + code.name + " at the end";
    if (watch->waitFor(CardState::ready).code != done) return judge.fail(name, "not ready before");
    for (int i = 0; i < 3; ++i) seam::force(Call::cancel, code.code);
    judge.judge({.name = name, .expected = {done}, .work = [&] {
                     watch.reset();
                     return Outcome{};
                 }});
    if (seam::openContexts() != 0) judge.fail(name, "left a context open");
}

}  // namespace

void pcscCodesAtTheDesk(Judge& judge) {
    for (const auto& code : pcscCodes()) {
        for (const auto& call : monitorCalls)
            for (unsigned at = 0; at < call.times; ++at)
                if (judge.takes()) disturbMonitor(judge, call, at, code);
        if (judge.takes()) disturbEnd(judge, code);
    }
}

}  // namespace campaign
