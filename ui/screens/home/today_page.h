// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;

namespace ui {

class Badge;
class DocumentListView;
class DocumentModel;
class ErrorPanel;
class PageBody;
class Paragraph;
class RecordStore;

/// The home page after login (05): what is to be read, and where to go next. Only what this version
/// knows.
class TodayPage : public Page {
    Q_OBJECT
  public:
    explicit TodayPage(const Context& context);
    ~TodayPage() override;

    QString title() const override { return tr("Home"); }
    Place place() const override { return Place::home; }
    core::Level level() const override { return core::Level::password; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addGreeting();
    void addFailedAttempts();
    QWidget* makeToRead();
    QWidget* makeToReadHead();
    QWidget* makeTasks();
    void refresh();
    void openRecord();

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    PageBody* body_;
    std::unique_ptr<DocumentModel> model_;
    Paragraph* heading_ = nullptr;
    Badge* count_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* none_ = nullptr;
    ErrorPanel* error_ = nullptr;
    QBoxLayout* tasks_ = nullptr;
};

}  // namespace ui
