// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// GESTIONE PRIVACY: switches that ask, the register, hidden documents, delegations, the doctor's
/// view. The person is logged in.
void tourPrivacy(Program& program, Stage& stage);

}  // namespace desktop
