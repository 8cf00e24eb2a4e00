// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// PINs on the reader's own keys: at the login, and where a PIN is changed or unblocked. From the
/// welcome page and back to it.
void tourPad(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
