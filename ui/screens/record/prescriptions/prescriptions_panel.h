// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class DocumentListView;
class ErrorPanel;
class Page;
class PrescriptionModel;
class PrescriptionStore;

/// The newest four prescriptions on the first page of the record (S49, S52): kind, date and code.
class PrescriptionsPanel : public Card {
    Q_OBJECT
  public:
    explicit PrescriptionsPanel(const Context& context, QWidget* parent = nullptr);
    ~PrescriptionsPanel() override;

    /// R92.
    void clear();
    void setWrapping(bool wrapping);

  private:
    QWidget* makeFoot();
    void refresh();

    const Context& context_;
    std::shared_ptr<PrescriptionStore> store_;
    std::unique_ptr<PrescriptionModel> model_;
    DocumentListView* list_ = nullptr;
    QWidget* none_ = nullptr;
    ErrorPanel* error_ = nullptr;
};

}  // namespace ui
