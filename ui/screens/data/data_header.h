// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/data/data_sections.h"
#include "ui/screens/parts/section_header.h"

namespace ui {

/// Of I TUOI DATI.
class DataHeader : public SectionHeader {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    DataHeader(const Context& context, const Page& page, DataSection section,
               QWidget* parent = nullptr);
};

}  // namespace ui
