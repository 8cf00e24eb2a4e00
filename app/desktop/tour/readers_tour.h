// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// The card page with two readers, other programs and models that cannot log in. Begins and ends on
/// the card page, without a card.
void shootReaders(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
