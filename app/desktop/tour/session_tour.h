// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// A session that is about to end, and every way it does; each time the person comes back by card.
/// Begins and ends with somebody logged in.
void tourSessionEnds(Demo& demo, Program& program, Stage& stage);

/// The card is taken out; then the pages before the login in other looks. Ends logged out, at 200
/// %.
void tourCardOut(Demo& demo, Program& program, Stage& stage);

/// What stands around the window: the hands, the counter, the phone.
void tourDesk(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
