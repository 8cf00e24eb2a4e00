// SPDX-License-Identifier: EUPL-1.2
// What a form says beside a field: one sentence a fault, in the words of the rules where they give
// them (R22, R24, R25), else as R101 asks. In the language of the installed translators.
#pragma once

#include <QString>

#include "core/codes/card_number.h"
#include "core/codes/codice_fiscale.h"
#include "core/codes/prescription_codes.h"
#include "core/codes/telephone.h"
#include "core/codes/typed_date.h"

namespace core {

QString faultText(CodiceFiscaleFault fault);
/// A code whose place nobody knows: a warning, which stops nothing.
QString unknownPlaceText();

QString faultText(CardNumberFault fault);
/// A number that does not fit its last digit: a hint, which stops nothing (R24).
QString cardNumberHint();

QString nreFaultText(CodeFault fault);
QString iupFaultText(CodeFault fault);
/// Of the first and of the second box of a RUR.
QString rurFirstFaultText(CodeFault fault);
QString rurSecondFaultText(CodeFault fault);

QString faultText(TelephoneFault fault);
QString faultText(DateFault fault);
QString faultText(BookingDateFault fault);

}  // namespace core
