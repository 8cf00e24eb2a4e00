// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// The record's contacts and vaccinations, as wide as drawn, in a small window and at 200 %. Begins
/// and ends on the record's first page.
void tourVisits(Program& program, Stage& stage);

/// A child's vaccinations; begins with the child's record, ends there.
void tourChildsVaccinations(Program& program, Stage& stage);

}  // namespace desktop
