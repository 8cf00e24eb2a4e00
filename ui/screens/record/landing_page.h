// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QWidget;

namespace ui {

class Badge;
class DocumentListView;
class DocumentModel;
class ErrorPanel;
class RecordStore;

/// First page of the record (S49, S50): the newest documents. The panels of contacts and
/// prescriptions come with their services.
class LandingPage : public Page {
    Q_OBJECT
  public:
    explicit LandingPage(const Context& context);
    ~LandingPage() override;

    QString title() const override { return placeName(Place::record); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  private:
    QWidget* makePanel();
    QWidget* makePanelHead();
    QWidget* makePanelFoot();
    void refresh();

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    RecordHeader* header_;
    std::unique_ptr<DocumentModel> model_;
    Badge* count_ = nullptr;
    DocumentListView* list_ = nullptr;
    QWidget* none_ = nullptr;
    ErrorPanel* error_ = nullptr;
};

}  // namespace ui
