// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/waiting.h"

#include <QCoreApplication>
#include <QTimer>

#include "app/cli/output.h"

namespace cli {
namespace {

constexpr std::chrono::milliseconds arrival{1500};
constexpr std::chrono::seconds reading{30};  // the slowest card takes five
constexpr std::chrono::seconds otherProgram{60};

bool mayStillCome(core::CardState state) {
    return state == core::CardState::noReader || state == core::CardState::empty ||
           state == core::CardState::mute;
}

/// Waits with an event loop for what one card service tells.
class Settling {
  public:
    Settling(core::CardService& cards, OtherProgram other) : cards_(cards), other_(other) {
        arrivalOver_.setSingleShot(true);
        tooLong_.setSingleShot(true);
        QObject::connect(&arrivalOver_, &QTimer::timeout, &loop_, [this] { look(); });
        QObject::connect(&cards, &core::CardService::changed, &loop_, [this] { look(); });
        QObject::connect(&tooLong_, &QTimer::timeout, &loop_, &QEventLoop::quit);
    }

    core::CardSnapshot wait() {
        seen_ = cards_.snapshot().hasCard();
        arrivalOver_.start(arrival);
        tooLong_.start(reading);
        loop_.exec();
        auto card = cards_.snapshot();
        if (seen_ && !card.hasCard() && mayStillCome(card.state))
            card.error = core::Error{core::errors::cardRemoved, "while waiting"};
        if (card.state == core::CardState::reading)
            card.error = core::Error{core::errors::readerFault, "not read in time"};
        return card;
    }

  private:
    void look() {
        const auto& card = cards_.snapshot();
        seen_ = seen_ || card.hasCard();
        if (card.state == core::CardState::reading || waitsForOther(card.state)) return;
        if (!mayStillCome(card.state) || (seen_ && !card.hasCard()) || !arrivalOver_.isActive())
            loop_.quit();
    }

    /// The time that the other program takes is not the card's.
    bool waitsForOther(core::CardState state) {
        const bool busy = state == core::CardState::busy && other_ == OtherProgram::waitFor;
        if (std::exchange(busy_, busy) != busy) tooLong_.start(busy ? otherProgram : reading);
        return busy;
    }

    core::CardService& cards_;
    const OtherProgram other_;
    QEventLoop loop_{};
    QTimer arrivalOver_{};
    QTimer tooLong_{};
    bool seen_ = false;
    bool busy_ = false;
};

}  // namespace

core::CardSnapshot settled(core::CardService& cards, OtherProgram other) {
    std::optional<WaitNotice> notice;
    if (other == OtherProgram::waitFor) notice.emplace(cards);
    return Settling(cards, other).wait();
}

std::optional<core::CardSnapshot> settledIn(const QString& reader, core::CardService& cards,
                                            OtherProgram other) {
    cards.chooseReader(reader);
    auto card = settled(cards, other);
    const bool told = !card.reader.isEmpty() || card.state == core::CardState::noReader;
    if (!reader.isEmpty() && told && card.reader != reader) return std::nullopt;
    return card;
}

int printNoSuchReader(bool json, const QString& reader) {
    return printUsage(json, QCoreApplication::translate(
                                "cli", "Il lettore %1 non c'è: il comando readers dice i nomi.")
                                .arg(reader));
}

WaitNotice::WaitNotice(core::CardService& cards) {
    QObject::connect(&cards, &core::CardService::changed, &context_,
                     [this](const core::CardSnapshot& card) { look(card); });
    look(cards.snapshot());
}

void WaitNotice::look(const core::CardSnapshot& card) {
    const bool waits = card.held || card.state == core::CardState::busy;
    if (waits && !std::exchange(said_, waits))
        printNote(QCoreApplication::translate(
            "cli",
            "Un altro programma sta usando la carta: aspetto che finisca. Per non aspettare "
            "premi Ctrl+C."));
    said_ = waits;
}

}  // namespace cli
