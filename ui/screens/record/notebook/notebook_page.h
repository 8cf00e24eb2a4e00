// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QComboBox;

namespace ui {

class Banner;
class Button;
class RecordErrorPanel;
class MessagePage;
class NotebookList;
class NotebookModel;
class NotebookStore;
class PagePrints;

/// TACCUINO (R14): what the citizen has noted, newest first, of one kind or all.
class NotebookPage : public Page {
    Q_OBJECT
  public:
    explicit NotebookPage(const Context& context);
    ~NotebookPage() override;

    /// Page::trail
    static inline const QString notebookTrail = QStringLiteral("record/notebook");

    QString title() const override { return tr("Taccuino"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QString trail() const override { return notebookTrail; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool print() override;

  private:
    QWidget* makeTools();
    QWidget* makeKinds();
    Button* tool(const char* name, const QString& text, int icon);
    QWidget* makeList();
    QWidget* makeEmpty();
    void chooseKind(const QString& code);
    void open(const QString& id);
    void openImport();
    void refresh();
    void showMissing();

    const Context& context_;
    std::shared_ptr<NotebookStore> store_;
    RecordHeader* header_;
    std::unique_ptr<NotebookModel> model_;
    Banner* notice_;
    PagePrints* prints_;
    Banner* missing_ = nullptr;
    QBoxLayout* tools_ = nullptr;
    QBoxLayout* buttons_ = nullptr;
    QComboBox* kinds_ = nullptr;
    Button* add_ = nullptr;
    NotebookList* list_ = nullptr;
    QWidget* listCard_ = nullptr;
    QWidget* emptyCard_ = nullptr;
    MessagePage* empty_ = nullptr;
    QWidget* errorCard_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
};

}  // namespace ui
