// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// Home page, record, list and document: dark, high contrast, in a small window, at 200 %. The
/// person is logged in; ends with the menu of the last.
void tourLooks(Program& program, Stage& stage);

}  // namespace desktop
