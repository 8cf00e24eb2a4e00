// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// What is done with the record as a whole: search, export, print, also in small windows. Begins
/// and ends on the landing page of the record.
void tourRecordTools(Program& program, Stage& stage);

}  // namespace desktop
