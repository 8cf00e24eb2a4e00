// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include "core/base/base.h"

namespace cli {

/// One line of standard input, straight into a SecretBuffer: asked for on standard error and
/// without echo on a terminal, just read otherwise. program.cancelled at its end, at Ctrl+C, at a
/// signal that ends programs, and for a line that does not fit.
core::Result<core::SecretBuffer> readSecret(const QString& prompt);

/// Whether a person types, who can be asked again.
bool atTerminal();

/// An answer that is no secret: asked on standard error, typed with echo. Empty at the end of the
/// input.
QString readAnswer(const QString& prompt);

/// A question of yes or no, asked on standard error and answered by one key: s and y are yes.
bool confirmed(const QString& question);

}  // namespace cli
