// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// I TUOI DATI: personal data, contact data, exemptions and a declaration with its receipt, as wide
/// as drawn, in a small window and at 200 %. Needs the card in the reader; begins anywhere after
/// the login, ends on the exemptions.
void tourData(Program& program, Stage& stage);

}  // namespace desktop
