// SPDX-License-Identifier: EUPL-1.2
// Removals and resets as the window sees them: reading and login through core's card desk.
#include <atomic>
#include <thread>

#include "core/card/patience.h"
#include "pcsc/base/card_errors.h"
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;
using core::CardState;
using pcsc::SecretBuffer;
using virtualcard::VirtualReaders;

struct Event {
    const char* name;
    void (VirtualReaders::*happens)(const std::string& reader);
    Codes (*expected)(Phase phase, const Attempt& attempt);
    CardState ends;  // what the desk shows then
};

const Event events[] = {
    {"removed", &VirtualReaders::remove,
     [](Phase phase, const Attempt&) { return afterRemoval(phase); }, CardState::empty},
    {"reset", &VirtualReaders::reset, &afterReset, CardState::ready}};

/// A desk before a stage, and an event that strikes once.
class DeskStage {
  public:
    DeskStage(const CardKind& kind, const Event& event)
        : stage_(kind), event_(event), watch_(stage_.interfered()) {}

    Stage& stage() { return stage_; }
    DeskWatch& watch() { return watch_; }

    void strikeBefore(unsigned at) {
        stage_.between().arm([this, at](unsigned index, pcsc::ByteView, const auto& next) {
            if (index == at && !struck_) {
                (stage_.readers().*event_.happens)({});
                struck_ = true;
            }
            return next();
        });
    }
    /// The event has come, and what the desk shows then.
    Outcome settled() {
        for (int look = 0; look < 2000 && !struck_; ++look)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        return struck_ ? watch_.waitFor(event_.ends)
                       : Outcome{.code = wrongResult, .cause = "the event never came"};
    }
    Outcome readyAgain() {
        stage_.insertedAgain();
        return watch_.waitFor(CardState::ready);
    }

  private:
    Stage stage_;
    const Event& event_;
    std::atomic<bool> struck_ = false;
    DeskWatch watch_;
};

void disturbReading(Judge& judge, const CardKind& kind, const Event& event, unsigned at) {
    DeskStage desk(kind, event);
    auto& stage = desk.stage();
    const std::string name = std::string(kind.name) + ", read at the desk, " + event.name +
                             " before command " + std::to_string(at);
    if (desk.watch().waitFor(CardState::ready).code != done)
        return judge.fail(name, "not ready before");
    stage.readers().remove();
    desk.watch().waitFor(CardState::empty);
    desk.strikeBefore(at);
    judge.judge({.name = name,
                 .expected = {done},
                 .work =
                     [&] {
                         stage.putIn();
                         return desk.settled();
                     },
                 .card = &stage.card(),
                 .afterwards = [&] { return desk.readyAgain(); }});
}

void disturbLogin(Judge& judge, const CardKind& kind, const Event& event, const Attempt& attempt,
                  unsigned at, Phase phase) {
    DeskStage desk(kind, event);
    auto& stage = desk.stage();
    const std::string name = std::string(kind.name) + ", " + attempt.name() + " at the desk, " +
                             event.name + " before command " + std::to_string(at);
    if (desk.watch().waitFor(CardState::ready).code != done)
        return judge.fail(name, "not ready before");
    desk.strikeBefore(at);
    const auto insertion = desk.watch().latest().insertion;
    const auto& profile = stage.card().profile();
    const pcsc::Bytes block(static_cast<std::size_t>(profile.keyBits) / 8, 0x01);
    const SecretBuffer pin(attempt.right ? profile.pin : "00000");
    judge.judge({.name = name,
                 .expected = event.expected(phase, attempt),
                 .work =
                     [&] {
                         auto& work = desk.watch().desk();
                         return Outcome::of(work.verifyAndRawSign(
                             insertion, pin, block, std::make_shared<core::Patience>()));
                     },
                 .card = &stage.card(),
                 .afterwards =
                     [&] {
                         const auto settled = desk.settled();
                         return settled.code == done ? desk.readyAgain() : settled;
                     }});
    if (stage.pinCommands() > 1) judge.fail(name, "the PIN was sent more than once");
}

/// A number of tries is shown only as long as it is what the card has.
void uncertainTries(Judge& judge, const Event& event) {
    const auto& kind = cardKinds().front();
    DeskStage desk(kind, event);
    auto& stage = desk.stage();
    const std::string name = std::string("tries shown, ") + event.name + " during a second VERIFY";
    desk.watch().waitFor(CardState::ready);
    const auto insertion = desk.watch().latest().insertion;
    const SecretBuffer wrong("00000");
    const pcsc::Bytes block(256, 0x01);
    const auto login = [&] {
        return Outcome::of(desk.watch().desk().verifyAndRawSign(
            insertion, wrong, block, std::make_shared<core::Patience>()));
    };
    login();
    if (desk.watch().latest().triesLeft != 2) judge.fail(name, "the first VERIFY was not told");
    stage.between().arm(
        [&](unsigned, pcsc::ByteView command, const auto& next) -> Interference::Answer {
            if (command[1] != 0x20) return next();
            static_cast<void>(next());  // the card has counted it
            (stage.readers().*event.happens)({});
            return pcsc::fail(errors::cardReset, "in the middle of VERIFY");
        });
    judge.judge(
        {.name = name, .expected = {errors::pinUncertain}, .work = login, .card = &stage.card()});
    const auto shown = desk.watch().latest().triesLeft;
    if (shown && *shown != stage.card().pinTriesLeft())
        judge.fail(name, "shows " + std::to_string(*shown) + " tries, the card has " +
                             std::to_string(stage.card().pinTriesLeft()));
}

}  // namespace

void deskInterruptions(Judge& judge) {
    for (const auto& event : events) {
        for (const auto& kind : cardKinds()) {
            if (kind.profile.keyBits < 2048) continue;  // no login at the desk with a short key
            const auto reading = undisturbedPhases(kind, {Operation::read});
            for (unsigned at = 0; at < reading.size(); ++at)
                if (judge.takes()) disturbReading(judge, kind, event, at);
            for (const bool right : {true, false}) {
                const Attempt attempt{Operation::login, right};
                const auto phases = undisturbedPhases(kind, attempt);
                for (unsigned at = 0; at < phases.size(); ++at)
                    if (judge.takes()) disturbLogin(judge, kind, event, attempt, at, phases[at]);
            }
        }
        uncertainTries(judge, event);
    }
}

}  // namespace campaign
