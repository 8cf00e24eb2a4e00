// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/login_methods.h"

namespace cli {

/// A login with the card in the reader. A person at a terminal is asked for the PIN again, before
/// the try that may block the card only after a yes; a pipe is not.
class CardEntry {
  public:
    /// The method must outlive it. `insertion`: of the card that the person is asked about.
    CardEntry(core::CardLogin& login, quint64 insertion) : login_(login), insertion_(insertion) {}

    core::Result<core::Session> enter();

  private:
    core::Result<core::Session> withPin();

    core::CardLogin& login_;
    quint64 insertion_;
};

}  // namespace cli
