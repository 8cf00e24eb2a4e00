// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// The welcome page and the way to what asks for a login. Begins and ends on the welcome page, with
/// no card in the reader.
void tourWelcome(Program& program, Stage& stage);

/// Every state of a card and of its reader, then the PIN, once wrong. Begins on the welcome page;
/// ends on the home page of the person's own.
void tourCardLogin(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
