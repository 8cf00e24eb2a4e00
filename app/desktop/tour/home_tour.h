// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// Before the login: notice, help, guide, counters, versions, the help at the side. Begins and ends
/// on the welcome page.
void tourHelp(Program& program, Stage& stage);

/// After it: home page and `La tua famiglia` in every look and size. Begins and ends on the home
/// page.
void tourFamily(Program& program, Stage& stage);

}  // namespace desktop
