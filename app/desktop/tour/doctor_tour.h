// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// IL TUO MEDICO, from any page after a login with the card, for oneself. Asks a full doctor, takes
/// that back and changes to a free one; ends for oneself again.
void tourDoctor(Program& program, Stage& stage);

}  // namespace desktop
