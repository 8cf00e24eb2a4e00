// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>

#include "ui/screens/record/landing_panel.h"
#include "ui/shell/page.h"

namespace ui {

/// Makes a panel for the landing page that is handed in; the page outlives it.
using LandingPanelFactory = LandingPanel* (*)(const Context& context, Page& page);

/// The panels of the landing page, in the seed's order (S49): a new one is one line in
/// landing_panels.cpp. Each asks the portal by itself, so all searches are on their way at once.
QVector<LandingPanelFactory> landingPanels();

}  // namespace ui
