// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace core {

/// First line of every main(): no core dumps, and on Linux no debugger of another process of the
/// same person, so that memory with a PIN in it leaves by no such way. A refusal by the system is
/// not an error: secrets are wiped anyway.
void hardenProcess();

}  // namespace core
