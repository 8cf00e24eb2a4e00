// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class DataStore;
class PagePrints;
class Paragraph;
class StepBar;

/// The receipt of a declaration (R40, seventh step) or a revocation: protocol number, what was
/// agreed to, print.
class ExemptionReceiptPage : public Page {
    Q_OBJECT
  public:
    explicit ExemptionReceiptPage(const Context& context);
    ~ExemptionReceiptPage() override;

    QString title() const override { return tr("Ricevuta"); }
    Place place() const override { return Place::data; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    QWidget* makePaper();
    QWidget* makeActions();
    void showReceipt();

    const Context& context_;
    std::shared_ptr<DataStore> store_;
    StepBar* steps_;
    Banner* notice_;
    PagePrints* prints_;
    Paragraph* heading_;
    Paragraph* protocol_;
    Paragraph* when_;
    Paragraph* text_;
    Paragraph* signed_;
};

}  // namespace ui
