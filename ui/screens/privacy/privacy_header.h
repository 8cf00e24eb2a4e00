// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/section_header.h"

namespace ui {

enum class PrivacySection { consents, hidden, delegations };

/// Of GESTIONE PRIVACY (11).
class PrivacyHeader : public SectionHeader {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    PrivacyHeader(const Context& context, const Page& page, PrivacySection section,
                  QWidget* parent = nullptr);
};

}  // namespace ui
