// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/screens/record/landing_panel.h"
#include "ui/shell/page.h"

namespace ui {

class PrescriptionModel;
class PrescriptionStore;

/// The newest prescriptions (S52): kind, date and code.
class PrescriptionsPanel : public LandingPanel {
    Q_OBJECT
  public:
    PrescriptionsPanel(const Context& context, Page& page);
    ~PrescriptionsPanel() override;

    void clear() override;

  private:
    void refresh();

    const Context& context_;
    std::shared_ptr<PrescriptionStore> store_;
    std::unique_ptr<PrescriptionModel> model_;
};

}  // namespace ui
