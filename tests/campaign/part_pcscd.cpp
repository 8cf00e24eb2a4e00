// SPDX-License-Identifier: EUPL-1.2
// The same events on a real PC/SC service: cards that leave, resets by another program, and fifty
// insertions.
#include <thread>

#include "pcsc/base/card_errors.h"
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/in_process.h"
#include "tests/campaign/vpcd_stage.h"

namespace campaign {
namespace {

using namespace std::chrono_literals;
using core::CardState;

constexpr unsigned wholeNumber = 50;

void removeOnce(Judge& judge, const Attempt& attempt, unsigned at, Phase phase) {
    VpcdStage stage(cardKinds().front().make());
    const auto name = attempt.name() + " on pcscd, removed before command " + std::to_string(at);
    const auto in = stage.putIn();
    Session session = stage.session();
    const auto ready = in.code == done ? session.prepare(attempt.operation) : in;
    if (ready.code != done) return judge.fail(name, "cannot be prepared: " + ready.cause);
    stage.card().setQuirks({.removeAfter = at});
    judge.judge({.name = name,
                 .expected = afterRemoval(phase),
                 .work = [&] { return session.run(attempt); },
                 .card = &stage.card(),
                 .afterwards =
                     [&] {
                         stage.card().setQuirks({});
                         const auto again = stage.putIn();
                         return again.code == done ? readOnce(stage.readers(), VpcdStage::reader,
                                                              stage.card().profile())
                                                   : again;
                     }});
}

/// Another program with a connection of its own.
class OtherProgram {
  public:
    explicit OtherProgram(VpcdStage& stage)
        : transport_(std::move(stage.readers().connect(VpcdStage::reader).value())),
          transaction_(pcsc::Transaction::begin(*transport_).value()) {
        transaction_.setDisposition(pcsc::Disposition::reset);
    }

  private:
    std::unique_ptr<pcsc::Transport> transport_;
    pcsc::Transaction transaction_;
};

/// The other program holds the card for so long while we want it, then leaves it reset.
void resetOnce(Judge& judge, VpcdStage& stage, const Attempt& attempt,
               std::chrono::milliseconds held) {
    const auto name = attempt.name() + " on pcscd, after another program has held the card " +
                      std::to_string(held.count()) + " ms and reset it";
    Session session = stage.session();
    if (const auto ready = session.prepare(attempt.operation); ready.code != done)
        return judge.fail(name, "cannot be prepared: " + ready.cause);
    auto other = std::make_unique<OtherProgram>(stage);
    std::thread release([&other, held] {
        std::this_thread::sleep_for(held);
        other.reset();
    });
    if (held == 0ms) release.join();
    const bool lost = attempt.operation == Operation::sign;
    judge.judge({.name = name,
                 .expected = {lost ? pcsc::errors::cardReset : attempt.undisturbed()},
                 .work = [&] { return session.run(attempt); },
                 .card = &stage.card()});
    if (release.joinable()) release.join();
}

}  // namespace

void pcscdRemovals(Judge& judge) {
    for (const auto& attempt : attempts()) {
        const auto phases = phasesOverVpcd(attempt);
        for (unsigned at = 0; at < phases.size(); ++at)
            if (judge.takes()) removeOnce(judge, attempt, at, phases[at]);
    }
}

void pcscdResets(Judge& judge) {
    for (const auto& attempt : attempts())
        for (const auto held : {0ms, 300ms}) {
            if (!judge.takes()) continue;
            VpcdStage stage(cardKinds().front().make());
            const auto in = stage.putIn();
            if (in.code == done)
                resetOnce(judge, stage, attempt, held);
            else
                judge.fail(attempt.name(), in.cause);
        }
}

void pcscdCycles(Judge& judge) {
    VpcdStage stage(cardKinds().front().make());
    DeskWatch watch(std::make_shared<pcsc::PcscReaders>());
    watch.waitFor(CardState::empty);
    for (unsigned i = 1; i <= judge.share(wholeNumber); ++i)
        judge.judge({.name = "cycle " + std::to_string(i) + " on pcscd",
                     .expected = {done},
                     .work =
                         [&] {
                             const auto in = stage.putIn();
                             return in.code == done ? watch.waitFor(CardState::ready) : in;
                         },
                     .afterwards =
                         [&] {
                             stage.takeOut();
                             return watch.waitFor(CardState::empty);
                         }});
}

}  // namespace campaign
