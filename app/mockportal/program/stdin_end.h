// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace mockportal {

/// Ends the application's event loop when standard input reaches its end. A starter that holds the
/// other end of a pipe takes this program along, even when it is killed: systems close pipes of
/// dead processes, and all of them do. What comes in is thrown away. Once in a process.
void quitWhenStdinCloses();

}  // namespace mockportal
