// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// The record's first page and its documents, each kind and each verdict, and what can go wrong
/// with their list. Begins on the home page, before the list was read for the first time.
void tourRecord(Demo& demo, Program& program, Stage& stage);

}  // namespace desktop
