// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_wish.h"

namespace ui {

std::shared_ptr<BookingWish> bookingWish(SessionScope& scope) {
    return scope.obtain<BookingWish>([] { return new BookingWish; });
}

}  // namespace ui
