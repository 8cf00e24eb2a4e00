// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booking_header.h"

namespace ui {

BookingHeader::BookingHeader(const Context& context, const Page& page, BookingSection section,
                             QWidget* parent)
    : SectionHeader(context, page, {tr("Effettua prenotazioni"), tr("Sezioni delle prenotazioni")},
                    headerTabs(bookingTabs()), headerIndex(bookingTabs(), section), parent) {}

}  // namespace ui
