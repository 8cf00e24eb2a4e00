// SPDX-License-Identifier: EUPL-1.2
// What the program writes: with --json one document on standard output, else text for a person.
// UTF-8 always.
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/error_table.h"
#include "core/card/card_snapshot.h"

namespace cli {

inline constexpr int exitDone = 0;
inline constexpr int exitUsage = 2;

/// On standard output. Give the exit code: 0, or output.unwritable's when not all of it got there.
int printLine(const QString& text);
int printJson(const QJsonDocument& document);

void printNote(const QString& text);  // standard error

/// Columns as wide as their longest cell; no line ends in blanks.
QString table(const std::vector<QStringList>& rows);

/// Gives the exit code.
int printError(bool json, const core::Error& error, const core::ErrorDetails& details = {});
/// Of the card in the reader; says what it is instead, where it is one of others.
int printCardError(bool json, const core::Error& error, const core::CardSnapshot& card);
int printUsage(bool json, const QString& message);

}  // namespace cli
