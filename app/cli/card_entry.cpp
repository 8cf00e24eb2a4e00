// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/card_entry.h"

#include <QCoreApplication>

#include "app/cli/output.h"
#include "app/cli/secret_input.h"
#include "app/cli/waiting.h"

namespace cli {
namespace {

/// Only a person gets another question, and before the try that may block the card they say so.
/// A card that does not tell its tries may be at its last.
bool mayTypeAgain(const core::Error& error) {
    if (error.code != core::errors::pinWrong || !atTerminal()) return false;
    printNote(core::errorText(error, {}).title);
    if (error.triesLeft.value_or(1) > 1) return true;
    return confirmed(QCoreApplication::translate(
        "cli", "Un altro PIN errato può bloccare la carta. Vuoi riprovare? [s/N]"));
}

/// The card was read before the PIN was asked for.
core::Error cardWasThere(core::Error error) {
    if (error.code == core::errors::cardAbsent || error.code == core::errors::readerNone)
        error.code = core::errors::cardRemoved;
    return error;
}

}  // namespace

core::Result<core::Session> CardEntry::enter() {
    auto session = withPin();
    while (!session && mayTypeAgain(session.error())) session = withPin();
    if (!session) return std::unexpected(cardWasThere(session.error()));
    return session;
}

core::Result<core::Session> CardEntry::withPin() {
    auto pin = readSecret(QCoreApplication::translate("cli", "PIN:"));
    if (!pin) return std::unexpected(pin.error());
    return await(login_.login(std::move(*pin), insertion_));
}

}  // namespace cli
