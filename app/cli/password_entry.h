// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/login/gass/gass_flow.h"

namespace cli {

/// A login with card number, password and perhaps a code, asked for on the terminal or read from
/// standard input, one secret a line: the password, the new one if the portal demands it, the code.
/// A person is asked again after what they can put right, and gets another code for an empty line
/// (R86); a pipe is not asked again.
class PasswordEntry {
  public:
    /// The flow must outlive it and be at its beginning. `user`: ten digits.
    PasswordEntry(core::GassFlow& flow, QString user) : flow_(flow), user_(std::move(user)) {}

    /// Errors: login.*, portal.*, network.*, program.cancelled.
    core::Result<core::Session> enter();

  private:
    using Step = core::GassFlow::Step;
    core::Result<bool> ask();
    core::Result<bool> askPassword();
    core::Result<bool> askNewPassword();
    core::Result<bool> askCode();
    void tellNewCode() const;
    void tell(const core::Error& refusal) const;
    bool mayGoOn(const core::Error& refusal) const;

    core::GassFlow& flow_;
    QString user_;
    core::SecretBuffer password_{};  // the last one typed: the change wants it once more
};

}  // namespace cli
