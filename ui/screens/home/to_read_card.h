// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/shell/services.h"
#include "ui/widgets/card.h"

namespace ui {

class Badge;
class DocumentListView;
class DocumentModel;
class Paragraph;
class RecordErrorPanel;
class RecordStore;

/// `Da leggere` of the home page: the newest documents not read yet (05).
class ToReadCard : public Card {
    Q_OBJECT
  public:
    explicit ToReadCard(const Context& context, QWidget* parent = nullptr);
    ~ToReadCard() override;

    /// R92.
    void clear();
    /// For print (R17): those not read that are known; empty while nothing is.
    QString paper() const;
    /// Little room: long lines wrap.
    void setWrapping(bool wrapping);

  private:
    QWidget* makeHead();
    void refresh();

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    std::unique_ptr<DocumentModel> model_;
    Badge* count_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* none_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
};

}  // namespace ui
