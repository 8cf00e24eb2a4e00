// SPDX-License-Identifier: EUPL-1.2
// The card is taken out, or reset by another program, before, during and after each command of
// each operation.
#include <optional>

#include "pcsc/base/card_errors.h"
#include "tests/campaign/expected_codes.h"
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

using pcsc::ByteView;
using virtualcard::VirtualReaders;

struct Event {
    const char* name;
    void (VirtualReaders::*happens)(const std::string& reader);
    pcsc::ErrorCode lost;  // what PC/SC says when the answer was lost to it
    Codes (*expected)(Phase phase, const Attempt& attempt);
};

const Event removal{"removed", &VirtualReaders::remove, pcsc::errors::cardRemoved,
                    [](Phase phase, const Attempt&) { return afterRemoval(phase); }};
const Event reset{"reset", &VirtualReaders::reset, pcsc::errors::cardReset, &afterReset};

Interference::Hook disturbance(VirtualReaders& readers, const Event& event, Moment moment,
                               unsigned at) {
    return [&readers, &event, moment, at](unsigned index, ByteView,
                                          const auto& next) -> Interference::Answer {
        if (index != at) return next();
        if (moment == Moment::before) (readers.*event.happens)({});
        auto answer = next();
        if (moment == Moment::before) return answer;
        (readers.*event.happens)({});
        if (moment == Moment::after) return answer;
        return pcsc::fail(event.lost, "in the middle of a command");
    };
}

Codes expectedCodes(const Event& event, Moment moment, unsigned at,
                    const std::vector<Phase>& phases, const Attempt& attempt) {
    if (moment != Moment::after) return event.expected(phases[at], attempt);
    if (at + 1 == phases.size()) return {attempt.undisturbed()};
    return event.expected(phases[at + 1], attempt);
}

void disturbOnce(Judge& judge, const CardKind& kind, const Attempt& attempt, const Event& event,
                 Moment moment, unsigned at, const std::vector<Phase>& phases) {
    Stage stage(kind);
    const std::string name = std::string(kind.name) + ", " + attempt.name() + ", " + event.name +
                             " " + momentNames.at(static_cast<std::size_t>(moment)) + " command " +
                             std::to_string(at);
    Session session = stage.session();
    if (const auto ready = session.prepare(attempt.operation); ready.code != done)
        return judge.fail(name, "cannot be prepared: " + ready.cause);
    stage.between().arm(disturbance(stage.readers(), event, moment, at));
    judge.judge({.name = name,
                 .expected = expectedCodes(event, moment, at, phases, attempt),
                 .work = [&] { return session.run(attempt); },
                 .card = &stage.card(),
                 .afterwards = [&] { return stage.insertedAgain(); }});
    if (stage.pinCommands() > 1) judge.fail(name, "the PIN was sent more than once");
}

void disturb(Judge& judge, const Event& event) {
    for (const auto& kind : cardKinds()) {
        for (const auto& attempt : attempts()) {
            const auto phases = undisturbedPhases(kind, attempt);
            for (unsigned at = 0; at < phases.size(); ++at)
                for (const auto moment : moments)
                    if (judge.takes()) disturbOnce(judge, kind, attempt, event, moment, at, phases);
        }
    }
}

}  // namespace

void removals(Judge& judge) {
    disturb(judge, removal);
}

void resets(Judge& judge) {
    disturb(judge, reset);
}

}  // namespace campaign
