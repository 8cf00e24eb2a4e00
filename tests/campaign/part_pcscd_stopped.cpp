// SPDX-License-Identifier: EUPL-1.2
// pcscd hangs (SIGSTOP) and goes on again: no call fails, none returns, and it is told all the
// same.
#include <signal.h>

#include "pcsc/base/card_errors.h"
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/in_process.h"
#include "tests/campaign/pcscd_service.h"
#include "tests/campaign/service_watch.h"
#include "tests/campaign/vpcd_stage.h"

namespace campaign {
namespace {

using namespace std::chrono_literals;
namespace errors = pcsc::errors;
using core::CardState;

/// The service hangs as long as it lives.
class Stopped {
  public:
    explicit Stopped(PcscdService& service) : service_(service) { service_.signal(SIGSTOP); }
    ~Stopped() { service_.signal(SIGCONT); }
    Stopped(const Stopped&) = delete;
    Stopped& operator=(const Stopped&) = delete;

  private:
    PcscdService& service_;
};

Outcome told(bool right, const char* cause) {
    return right ? Outcome{} : Outcome{.code = wrongResult, .cause = cause};
}

/// Nothing is under way: it is found out by asking, and over when it is over.
void idle(Judge& judge, PcscdService& service, bool card) {
    const std::string name =
        std::string("pcscd stopped with ") + (card ? "a card that was read" : "an empty reader");
    VpcdStage stage(cardKinds().front().make());
    DeskWatch watch(std::make_shared<pcsc::PcscReaders>());
    const auto before = card ? CardState::ready : CardState::empty;
    if (card) stage.putIn();
    if (watch.waitFor(before).code != done) return judge.fail(name, "cannot be prepared");
    std::optional<Stopped> stopped(service);
    judge.judge({.name = name,
                 .expected = {done},
                 .work =
                     [&] {
                         watch.desk().checkService();
                         return watch.waitFor(CardState::serviceSilent);
                     },
                 .afterwards =
                     [&] {
                         stopped.reset();
                         return watch.waitFor(before, 5s);
                     }});
}

/// The program begins, tells it, and ends while the service hangs.
void wholeLife(Judge& judge, PcscdService& service) {
    VpcdStage stage(cardKinds().front().make());
    std::optional<Stopped> stopped(service);
    const auto told = [] {
        DeskWatch watch(std::make_shared<pcsc::PcscReaders>());
        return watch.waitFor(CardState::serviceSilent);
    };
    judge.judge({.name = "pcscd stopped before the program begins",
                 .expected = {done},
                 .work = told,
                 .afterwards = [&] {
                     stopped.reset();
                     return stage.putIn();
                 }});
}

/// The program ends and does not know yet that the service hangs.
void endUnaware(Judge& judge, PcscdService& service) {
    const std::string name = "pcscd stopped, and the program ends";
    VpcdStage stage(cardKinds().front().make());
    auto watch = std::make_optional<DeskWatch>(std::make_shared<pcsc::PcscReaders>());
    stage.putIn();
    if (watch->waitFor(CardState::ready).code != done)
        return judge.fail(name, "cannot be prepared");
    std::optional<Stopped> stopped(service);
    judge.judge({.name = name,
                 .expected = {done},
                 .work =
                     [&] {
                         watch.reset();
                         return Outcome{};
                     },
                 .afterwards =
                     [&] {
                         stopped.reset();
                         return readOnce(stage.readers(), VpcdStage::reader,
                                         stage.card().profile());
                     }});
}

void snapshotOfIt(Judge& judge, PcscdService& service) {
    std::optional<Stopped> stopped(service);
    judge.judge({.name = "the readers asked for while pcscd is stopped",
                 .expected = {done},
                 .work =
                     [] {
                         const auto seen = pcsc::PcscReaders().snapshot();
                         return told(seen.service == pcsc::ServiceState::silent, "not silent");
                     },
                 .afterwards =
                     [&] {
                         stopped.reset();
                         const auto seen = pcsc::PcscReaders().snapshot();
                         return told(seen.service == pcsc::ServiceState::running, "not running");
                     }});
}

/// A new PIN is under way: nobody asks, and it is told; the PIN is the old one.
void newPin(Judge& judge, PcscdService& service, const Attempt& attempt) {
    const auto name = attempt.name() + " in the window while pcscd is stopped";
    VpcdStage stage(cardKinds().front().make());
    ServiceWatch watch(std::make_shared<pcsc::PcscReaders>());
    stage.putIn();
    if (!watch.waitFor(CardState::ready)) return judge.fail(name, "cannot be prepared");
    std::optional<Stopped> stopped(service);
    judge.judge(
        {.name = name,
         .expected = {errors::serviceSilent},
         .work = [&] { return watch.outcomeOf(watch.begin(attempt, stage.card().profile())); },
         .card = &stage.card(),
         .afterwards =
             [&] {
                 stopped.reset();
                 return told(watch.waitFor(CardState::ready), "not ready again");
             }});
    const auto wrong = contradiction(stage.card(), errors::serviceSilent);
    if (!wrong.empty()) judge.fail(name, wrong);
}

}  // namespace

void pcscdStops(Judge& judge) {
    PcscdService service;
    for (const bool card : {false, true})
        if (judge.takes()) idle(judge, service, card);
    if (judge.takes()) wholeLife(judge, service);
    if (judge.takes()) endUnaware(judge, service);
    if (judge.takes()) snapshotOfIt(judge, service);
    for (const auto& attempt : pinAttempts)
        if (judge.takes()) newPin(judge, service, attempt);
}

}  // namespace campaign
