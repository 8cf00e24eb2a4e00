// SPDX-License-Identifier: EUPL-1.2
// pcscd is killed and started again: while nothing happens, and during each command of each
// operation.
#include <signal.h>

#include "pcsc/base/card_errors.h"
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/in_process.h"
#include "tests/campaign/pcscd_service.h"
#include "tests/campaign/vpcd_stage.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;
using core::CardState;

Outcome startedAgain(PcscdService& service, VpcdStage& stage) {
    stage.card().setObserver({});
    service.awaitEnd();
    if (!service.start()) return {.code = wrongResult, .cause = "pcscd does not start again"};
    const auto in = stage.putIn();
    return in.code == done ? readOnce(stage.readers(), VpcdStage::reader, stage.card().profile())
                           : in;
}

/// The card has done the command, and its answer finds nobody to take it.
void killDuring(Judge& judge, PcscdService& service, const Attempt& attempt, unsigned at,
                Phase phase) {
    VpcdStage stage(cardKinds().front().make());
    const auto name = attempt.name() + ", pcscd killed during command " + std::to_string(at);
    const auto in = stage.putIn();
    Session session = stage.session();
    const auto ready = in.code == done ? session.prepare(attempt.operation) : in;
    if (ready.code != done) return judge.fail(name, "cannot be prepared: " + ready.cause);
    unsigned seen = 0;
    stage.card().setObserver([&](const virtualcard::Exchange&) {
        if (seen++ != at) return;
        service.signal(SIGKILL);
        service.awaitDeath();
    });
    judge.judge({.name = name,
                 .expected = {phase == Phase::pin ? errors::pinUncertain : errors::serviceMissing},
                 .work = [&] { return session.run(attempt); },
                 .card = &stage.card(),
                 .afterwards = [&] { return startedAgain(service, stage); }});
}

struct Idle {
    const char* name;
    bool card;
    bool connected;  // by us, in the middle of a transaction
};
constexpr Idle idles[] = {{"an empty reader", false, false},
                          {"a card that was read", true, false},
                          {"a transaction of ours", true, true}};

void killIdle(Judge& judge, PcscdService& service, const Idle& idle, int signalNumber) {
    VpcdStage stage(cardKinds().front().make());
    DeskWatch watch(std::make_shared<pcsc::PcscReaders>());
    const auto name = std::string(signalNumber == SIGKILL ? "SIGKILL" : "SIGTERM") +
                      " to pcscd with " + idle.name;
    if (idle.card) stage.putIn();
    if (watch.waitFor(idle.card ? CardState::ready : CardState::empty).code != done)
        return judge.fail(name, "cannot be prepared");
    pcsc::Result<std::unique_ptr<pcsc::Transport>> transport = nullptr;
    std::optional<pcsc::Transaction> transaction;
    if (idle.connected) {
        transport = stage.readers().connect(VpcdStage::reader);
        transaction.emplace(pcsc::Transaction::begin(**transport).value());
    }
    judge.judge({.name = name,
                 .expected = {done},
                 .work =
                     [&] {
                         service.signal(signalNumber);
                         const auto missing = watch.waitFor(CardState::serviceMissing);
                         transaction.reset();
                         return missing;
                     },
                 .afterwards =
                     [&] {
                         const auto again = startedAgain(service, stage);
                         using namespace std::chrono_literals;
                         return again.code == done ? watch.waitFor(CardState::ready, 5s) : again;
                     }});
}

}  // namespace

void pcscdRestarts(Judge& judge) {
    PcscdService service;
    for (const auto& idle : idles)
        for (const int number : {SIGKILL, SIGTERM})
            if (judge.takes()) killIdle(judge, service, idle, number);
    for (const auto& attempt : attempts()) {
        const auto phases = phasesOverVpcd(attempt);
        for (unsigned at = 0; at < phases.size(); ++at)
            if (judge.takes()) killDuring(judge, service, attempt, at, phases[at]);
    }
}

}  // namespace campaign
