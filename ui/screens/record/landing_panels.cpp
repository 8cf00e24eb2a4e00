// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/landing_panels.h"

#include "ui/screens/record/contacts/contacts_panel.h"
#include "ui/screens/record/documents_panel.h"
#include "ui/screens/record/prescriptions/prescriptions_panel.h"

namespace ui {
namespace {

template <typename P>
LandingPanel* panel(const Context& context, Page& page) {
    return new P(context, page);
}

}  // namespace

QVector<LandingPanelFactory> landingPanels() {
    return {
        panel<DocumentsPanel>,
        panel<ContactsPanel>,
        panel<PrescriptionsPanel>,
    };
}

}  // namespace ui
