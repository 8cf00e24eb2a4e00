// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class Button;
class DocumentListView;
class ListRows;
class PagePrints;
class Paragraph;
class PrivacyStore;

/// Every choice there ever was, newest first (R80); each has its receipt.
class HistoryPage : public Page {
    Q_OBJECT
  public:
    explicit HistoryPage(const Context& context);
    ~HistoryPage() override;

    QString title() const override { return tr("Storia dei consensi"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    void refresh();
    void printReceipt(const QString& id);

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    std::unique_ptr<ListRows> rows_;
    Paragraph* heading_;
    Banner* notice_;
    PagePrints* prints_;
    DocumentListView* list_;
    Button* receipt_;
};

}  // namespace ui
