// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// PRESCRIZIONI of the record, from any page after the login.
void tourPrescriptions(Program& program, Stage& stage);

}  // namespace desktop
