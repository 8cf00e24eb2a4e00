// SPDX-License-Identifier: EUPL-1.2
// Answers of 0, 1, 2 and 70,000 bytes in the place of each answer of each operation.
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

pcsc::Bytes bytesOf(Answer answer) {
    constexpr std::size_t tooMany = 70000;
    switch (answer) {
        case Answer::nothing:
            return {};
        case Answer::oneByte:
            return {0x6F};
        case Answer::statusOnly:
            return {0x6F, 0x00};
        case Answer::tooLong:
        case Answer::tooLongAndFine:
            break;
    }
    pcsc::Bytes bytes(tooMany, 0x5A);
    if (answer == Answer::tooLong) return bytes;
    bytes[tooMany - 2] = 0x90;
    bytes[tooMany - 1] = 0x00;
    return bytes;
}

/// A card that counts a wrong PIN and says 9000 cannot be found out.
bool wouldLie(Answer answer, Phase phase, const Attempt& attempt) {
    return answer == Answer::tooLongAndFine && phase == Phase::pin && !attempt.right;
}

void answerOnce(Judge& judge, const CardKind& kind, const Attempt& attempt, Answer answer,
                unsigned at, Phase phase) {
    Stage stage(kind);
    const std::string name = std::string(kind.name) + ", " + attempt.name() + ", " +
                             nameOf(answer) + " to command " + std::to_string(at);
    Session session = stage.session();
    if (const auto ready = session.prepare(attempt.operation); ready.code != done)
        return judge.fail(name, "cannot be prepared: " + ready.cause);
    stage.between().arm(
        [=](unsigned index, pcsc::ByteView, const auto& next) -> Interference::Answer {
            auto real = next();
            return index == at ? bytesOf(answer) : real;
        });
    judge.judge({.name = name,
                 .expected = afterAnswer(answer, phase, attempt),
                 .work = [&] { return session.run(attempt); },
                 .card = &stage.card(),
                 .afterwards = [&] { return stage.insertedAgain(); }});
    if (stage.pinCommands() > 1) judge.fail(name, "the PIN was sent more than once");
}

}  // namespace

void oddAnswers(Judge& judge) {
    for (const auto& kind : cardKinds())
        for (const auto& attempt : attempts()) {
            const auto phases = undisturbedPhases(kind, attempt);
            for (unsigned at = 0; at < phases.size(); ++at)
                for (const auto answer : answers)
                    if (!wouldLie(answer, phases[at], attempt) && judge.takes())
                        answerOnce(judge, kind, attempt, answer, at, phases[at]);
        }
}

}  // namespace campaign
