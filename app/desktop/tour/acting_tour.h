// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// For a child, for somebody who delegated, and back to oneself, in every look. Begins and ends
/// with the person's own pages.
void tourActing(Program& program, Stage& stage);

}  // namespace desktop
