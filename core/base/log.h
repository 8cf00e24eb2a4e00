// SPDX-License-Identifier: EUPL-1.2
// The log: standard error, quiet unless QT_LOGGING_RULES asks for more. Nothing personal gets into
// it: call sites log codes and causes only, and what slips through is blotted out here.
#pragma once

#include <QLoggingCategory>
#include <QString>

#include "core/base/base.h"

namespace core {

Q_DECLARE_LOGGING_CATEGORY(lcCard)
Q_DECLARE_LOGGING_CATEGORY(lcPortal)

/// Installs the handler for every Qt message of the process; call once, early in main().
void installRedactingLog();

/// The text without codici fiscali (also omocodic ones), bearer tokens, passwords, PINs in "name:
/// value" form, and numbers long enough to be a card's.
QString redact(const QString& text);

/// A command APDU for the log: what carries PIN or PUK (INS 20, 24, 2C) is shown as its header and
/// a length only.
QString printCommand(ByteView command);

/// "card.removed (SCardTransmit 80100069)", redacted.
QString printError(const Error& error);

}  // namespace core
