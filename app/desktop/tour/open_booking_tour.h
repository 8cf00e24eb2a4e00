// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Program;
class Stage;

/// PRENOTAZIONI without a login (S39): booking with codice fiscale, card and IUP up to the place
/// that is held, and CONSULTA AGENDE. The person has a card number by now. Begins and ends on the
/// welcome page, with nothing booked.
void tourOpenBooking(Program& program, Stage& stage);

}  // namespace desktop
