// SPDX-License-Identifier: EUPL-1.2
// From code to words: the one place. Complete by a test over pcsc::errors::all and
// core::errors::allPortal, and documented for the help line in docs/error-codes.md, which a test
// compares.
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include "core/base/base.h"

namespace core {

struct ErrorText {
    QString title{};     // what happened: one sentence (R10, R11)
    QString hint{};      // what to do next
    bool retry = false;  // does a Retry button make sense?
};

/// What some sentences can say more precisely when it is known.
struct ErrorDetails {
    QDate expires{};  // card.expired, certificate.expired
};

/// In the language of the installed translators. triesLeft and until of the error are used where
/// the card or portal told them.
ErrorText errorText(const Error& error, const ErrorDetails& details = {});

/// Exit code of sportello-cli for this code (design.md 3).
int exitCode(ErrorCode code);

/// Every code there is, in the order of the documentation.
std::span<const ErrorCode> allErrorCodes();

}  // namespace core
