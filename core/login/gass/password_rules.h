// SPDX-License-Identifier: EUPL-1.2
// The conditions of a new password (R82), told while it is typed (R83). The portal judges; this is
// what can be known here.
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "core/base/base.h"

namespace core {

/// In the order in which they are shown. The names on the wire are the same.
enum class PasswordCondition {
    length,      // 10 to 64 characters
    characters,  // printable ones and spaces
    common,      // not in the list of common ones
    personal,    // no codice fiscale, name, surname, birth date, card digits in it
    run,         // not four equal or running characters
    history,     // none of the last five
    initial,     // not the first password
};
inline constexpr std::array allPasswordConditions{
    PasswordCondition::length,   PasswordCondition::characters, PasswordCondition::common,
    PasswordCondition::personal, PasswordCondition::run,        PasswordCondition::history,
    PasswordCondition::initial};

/// `portalKnows`: cannot be said here.
enum class Verdict { met, notMet, portalKnows };

/// What is known of the person when the password is typed; at the first login the card number only.
struct PersonalWords {
    QString codiceFiscale{};
    QString name{};
    QString surname{};
    QDate birthDate{};
    QString cardDigits{};  // the user id, ten digits
};

struct ConditionVerdict {
    PasswordCondition condition = PasswordCondition::length;
    Verdict verdict = Verdict::notMet;
};
using PasswordVerdicts = std::array<ConditionVerdict, allPasswordConditions.size()>;

/// `password` is UTF-8; characters are counted as a person does, not in bytes. With nothing typed
/// no condition is met. `current` is the password it replaces, if it was typed: the new one has to
/// differ. Keeps no copy that is not wiped. Any thread.
PasswordVerdicts checkPassword(ByteView password, const PersonalWords& words,
                               ByteView current = {});

/// Whether nothing is known that speaks against it: then it may be sent.
bool mayBeSent(const PasswordVerdicts& verdicts);

/// From the portal's word; nullopt for one that we do not know.
std::optional<PasswordCondition> passwordCondition(QStringView name);

}  // namespace core
