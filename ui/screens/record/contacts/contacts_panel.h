// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/screens/record/landing_panel.h"
#include "ui/shell/page.h"

namespace ui {

class ContactModel;
class ContactStore;

/// The newest contacts with the health service (S51).
class ContactsPanel : public LandingPanel {
    Q_OBJECT
  public:
    ContactsPanel(const Context& context, Page& page);
    ~ContactsPanel() override;

    void clear() override;

  private:
    void refresh();
    void open(const QString& id);

    const Context& context_;
    std::shared_ptr<ContactStore> store_;
    std::unique_ptr<ContactModel> model_;
};

}  // namespace ui
