// SPDX-License-Identifier: EUPL-1.2
// What a probe found: a value without text of its own (see Fact), put into words of the installed
// language when asked.
#pragma once

#include <QString>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/diagnosis/fact.h"

namespace core::diagnosis {

enum class Verdict {
    ok,
    warn,    // does not keep anybody from entering
    fail,    // does
    skipped  // could not be looked at, since something before it is not right
};

/// Source text of the translation context `Diagnosis`, with facts in the places of %1, %2 ... A
/// count chooses the plural and stands in the place of %n.
class Sentence {
  public:
    Sentence() = default;
    Sentence(Literal source, std::vector<Fact> facts = {}, int count = -1)  // NOLINT: as it reads
        : source_(source.text()), facts_(std::move(facts)), count_(count) {}
    template <std::size_t size>
    Sentence(const char (&literal)[size], std::vector<Fact> facts = {},  // NOLINT: as it reads
             int count = -1)
        : source_(literal), facts_(std::move(facts)), count_(count) {}
    template <std::size_t size>
    Sentence(char (&text)[size], std::vector<Fact> facts = {}, int count = -1) = delete;
    /// Of a row of the program's own tables; empty for null.
    static Sentence of(const char* literal);
    /// What the error table says to do about this code.
    static Sentence hintOf(ErrorCode code);

    bool isEmpty() const { return source_ == nullptr && !hint_; }
    QString text() const;

  private:
    const char* source_ = nullptr;
    std::vector<Fact> facts_{};
    int count_ = -1;
    std::optional<ErrorCode> hint_{};
};

/// What the program can do about it, offered as a button.
enum class Action {
    none,
    copyCommand,   // Advice::command
    howToInsert,   // the card
    otherReader,   // the program may choose the one with the card in it
    withoutCard,   // enter with password and code
    newCard,       // where it comes from
    unblockPin,    // with the PUK
    openSettings,  // address and authorities of the portal
    checkAgain
};

struct Advice {
    Sentence heading{};  // the one thing to do, short: `Manca solo la tessera`
    Sentence text{};
    Action action = Action::none;
    const char* command = nullptr;  // for a terminal; literal
};

struct Finding {
    Verdict verdict = Verdict::ok;
    Sentence title{};   // one sentence, without a full stop
    Sentence detail{};  // what else is known; may be empty
    Advice advice{};
    std::optional<ErrorCode> code{};  // of a failure: for the help line and the exit code
};

Finding fine(Sentence title, Sentence detail = {});
Finding notable(Sentence title, Sentence detail, Advice advice);
Finding wrong(ErrorCode code, Sentence title, Sentence detail, Advice advice);
/// Could not be looked at, for a reason of its own.
Finding unknown(Sentence title, Sentence detail, Advice advice = {});

/// `A posto`, `Attenzione`, `Da sistemare`, `In attesa`.
QString verdictWord(Verdict verdict);

}  // namespace core::diagnosis
