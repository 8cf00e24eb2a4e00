// SPDX-License-Identifier: EUPL-1.2
// CardService::changePin and unblockPin: the card is taken out or reset before, during and after
// the one command, and other programs keep it.
#include "pcsc/base/card_errors.h"
#include "tests/campaign/in_process.h"
#include "tests/campaign/service_watch.h"

namespace campaign {
namespace {

namespace errors = pcsc::errors;
using core::CardState;
using virtualcard::VirtualReaders;

struct Event {
    const char* name;
    void (VirtualReaders::*happens)(const std::string& reader);
    pcsc::ErrorCode lost;  // what PC/SC says when the answer was lost to it
};
const Event events[] = {{"removed", &VirtualReaders::remove, errors::cardRemoved},
                        {"reset", &VirtualReaders::reset, errors::cardReset}};

Interference::Hook disturbance(VirtualReaders& readers, const Event& event, Moment moment) {
    return [&readers, &event, moment](unsigned index, pcsc::ByteView,
                                      const auto& next) -> Interference::Answer {
        if (index != 0) return next();
        if (moment == Moment::before) (readers.*event.happens)({});
        auto answer = next();
        if (moment != Moment::before) (readers.*event.happens)({});
        if (moment != Moment::during) return answer;
        return pcsc::fail(event.lost, "in the middle of a command");
    };
}

/// A service before a card that is read.
struct PinStage {
    explicit PinStage(const CardKind& kind) : stage(kind), watch(stage.interfered()) {}
    bool ready() const { return watch.waitFor(CardState::ready); }
    const virtualcard::CardProfile& profile() { return stage.card().profile(); }

    Stage stage;
    ServiceWatch watch;
};

/// The judge's case, and what must hold of the PIN whatever happened.
void judgePin(Judge& judge, PinStage& on, const std::string& name, Codes expected,
              const std::function<Outcome()>& work, unsigned commands) {
    Outcome outcome;
    judge.judge({.name = name,
                 .expected = std::move(expected),
                 .work = [&] { return outcome = work(); },
                 .card = &on.stage.card()});
    if (on.stage.pinCommands() > commands) judge.fail(name, "the PIN was sent too often");
    on.watch.waitUntil([&] { return !on.watch.latest().held; });
    const auto shown = on.watch.latest().triesLeft;
    if (shown && *shown != on.stage.card().pinTriesLeft())
        judge.fail(name, "shows " + std::to_string(*shown) + " tries that are not the card's");
    on.stage.readers().remove();
    if (!on.watch.waitFor(CardState::empty)) judge.fail(name, "the removal is not shown");
    const auto wrong = contradiction(on.stage.card(), outcome.code);
    if (!wrong.empty()) judge.fail(name, wrong);
    on.stage.between().disarm();
    on.stage.putIn();
    if (!on.ready()) judge.fail(name, "the card cannot be used afterwards");
}

void disturb(Judge& judge, const CardKind& kind, const Attempt& attempt, const Event& event,
             Moment moment) {
    PinStage on(kind);
    const std::string name = std::string(kind.name) + ", " + attempt.name() + " in the window, " +
                             event.name + " " + momentNames.at(static_cast<std::size_t>(moment));
    if (!on.ready()) return judge.fail(name, "not ready before");
    on.stage.between().arm(disturbance(on.stage.readers(), event, moment));
    const auto code = moment == Moment::after ? attempt.undisturbed() : errors::pinUncertain;
    judgePin(
        judge, on, name, {code},
        [&] { return on.watch.outcomeOf(on.watch.begin(attempt, on.profile())); }, 1);
}

/// Another program is at work with the card: waited for, or not waited for any more.
void held(Judge& judge, const CardKind& kind, const Attempt& attempt, bool reset, bool givenUp) {
    PinStage on(kind);
    const std::string name =
        std::string(kind.name) + ", " + attempt.name() + " while another program has the card" +
        (reset ? " it has reset" : "") + (givenUp ? ", given up" : ", waited for");
    if (!on.ready()) return judge.fail(name, "not ready before");
    const auto other = on.stage.readers().connect(VirtualReaders::defaultName).value();
    auto kept = std::make_optional(pcsc::Transaction::begin(*other).value());
    if (reset) on.stage.readers().reset();
    on.stage.between().arm(nullptr);
    const auto work = [&]() -> Outcome {
        auto future = on.watch.begin(attempt, on.profile());
        if (!on.watch.waitUntil([&] { return on.watch.latest().held; }))
            return {.code = wrongResult, .cause = "nobody says that it is held"};
        if (givenUp) future.cancel();
        kept.reset();
        return on.watch.outcomeOf(future);
    };
    judgePin(judge, on, name, {givenUp ? errors::cancelled : attempt.undisturbed()}, work,
             givenUp ? 0 : 1);
}

/// The card leaves before anything was begun, or another one has come.
void gone(Judge& judge, const CardKind& kind, const Attempt& attempt) {
    PinStage on(kind);
    const std::string name = std::string(kind.name) + ", " + attempt.name() + ", gone before";
    if (!on.ready()) return judge.fail(name, "not ready before");
    on.stage.between().arm(nullptr);
    on.stage.readers().remove();
    judgePin(
        judge, on, name, {errors::cardRemoved},
        [&] { return on.watch.outcomeOf(on.watch.begin(attempt, on.profile())); }, 0);
}

}  // namespace

void servicePins(Judge& judge) {
    for (const auto& kind : cardKinds()) {
        if (kind.profile.keyBits < 2048) continue;  // shown as too short, not as ready
        for (const auto& attempt : pinAttempts) {
            for (const auto& event : events)
                for (const auto moment : moments)
                    if (judge.takes()) disturb(judge, kind, attempt, event, moment);
            for (const bool reset : {true, false})
                for (const bool givenUp : {true, false})
                    if (judge.takes()) held(judge, kind, attempt, reset, givenUp);
            if (judge.takes()) gone(judge, kind, attempt);
        }
    }
}

}  // namespace campaign
