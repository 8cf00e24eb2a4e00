// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/screens/record/landing_panel.h"
#include "ui/shell/page.h"

namespace ui {

class DocumentModel;
class RecordStore;

/// The newest documents (S50).
class DocumentsPanel : public LandingPanel {
    Q_OBJECT
  public:
    DocumentsPanel(const Context& context, Page& page);
    ~DocumentsPanel() override;

    void clear() override;

  private:
    void refresh();

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    std::unique_ptr<DocumentModel> model_;
};

}  // namespace ui
