// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// `La tua tessera`, the change of the PIN and the PUK, from the welcome page and without a login.
/// Leaves the reader empty, and the good card as it was.
void tourCard(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
