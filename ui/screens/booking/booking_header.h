// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/booking_sections.h"
#include "ui/screens/parts/section_header.h"

namespace ui {

/// Of PRENOTAZIONI (S59).
class BookingHeader : public SectionHeader {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    BookingHeader(const Context& context, const Page& page, BookingSection section,
                  QWidget* parent = nullptr);
};

}  // namespace ui
