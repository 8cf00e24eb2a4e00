// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// `Diagnosi` with a card missing and with all well, and the assistant of the first start. Before
/// a login; leaves the reader empty and the first page on top.
void tourDiagnosis(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
