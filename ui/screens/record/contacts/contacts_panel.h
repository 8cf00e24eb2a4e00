// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class ContactModel;
class ContactStore;
class DocumentListView;
class ErrorPanel;

/// The panel `Contatti con la sanità` of the record's first page (S49, S51): the four newest, and
/// `Dettagli`.
class ContactsPanel : public Card {
    Q_OBJECT
  public:
    explicit ContactsPanel(const Context& context, QWidget* parent = nullptr);
    ~ContactsPanel() override;

    /// R92.
    void clear();

  private:
    QWidget* makeFoot();
    void refresh();
    void open(const QString& id);

    const Context& context_;
    std::shared_ptr<ContactStore> store_;
    std::unique_ptr<ContactModel> model_;
    DocumentListView* list_;
    QWidget* none_;
    ErrorPanel* error_;
};

}  // namespace ui
