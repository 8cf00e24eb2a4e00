// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// PRENOTAZIONI, from any page after the login.
void tourBooking(Program& program, Demo& demo, Stage& stage);

}  // namespace desktop
