// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// The part of the tour without a card: first login with the halves, new password, code and all
/// that can go wrong on the way; then the same pages in the other looks. Begins and ends on the
/// home page, with nobody logged in.
void tourPasswordLogin(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
