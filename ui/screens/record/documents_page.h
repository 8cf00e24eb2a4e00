// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/record/document_filter.h"
#include "ui/screens/record/filter/filter_words.h"
#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class Button;
class DocumentListView;
class DocumentModel;
class DocumentPane;
class PagePrints;
class FilterBar;
class ListBody;
class ListFoot;
class ListStates;
class MessagePage;
class RecordErrorPanel;
class RecordStore;

/// All documents, newest first, by month, twenty at a time (R13, 06). Beside it, where there is
/// room, what is known about the chosen one: previewing is not reading.
class DocumentsPage : public Page {
    Q_OBJECT
  public:
    explicit DocumentsPage(const Context& context);
    ~DocumentsPage() override;

    QString title() const override { return tr("Documenti sanitari"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void enter() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    bool print() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    QString trail() const override { return documentsTrail; }
    static inline const QString documentsTrail = QStringLiteral("documents");

  private:
    void makeFilters();
    QWidget* makeList();
    QWidget* makeEmpty();
    void listen();
    void useFilter(const core::DocumentFilter& filter);
    void refresh();
    void offerChoices();
    void keepSelected();
    void showState();
    void showMore();
    void select(const QString& id);
    void choose(const QString& id);
    void open(const QString& id);
    void dropFilters();
    void setDiscreet(bool discreet);
    void printFailed(const core::Error& error);

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    std::unique_ptr<DocumentModel> model_;
    RecordHeader* header_;
    Banner* notice_;
    PagePrints* prints_;
    FilterBar* filters_ = nullptr;
    FilterChoices offered_;
    int offeredFor_ = 0;  // documents that were looked at for it
    DocumentListView* view_ = nullptr;
    ListFoot* foot_ = nullptr;
    DocumentPane* pane_ = nullptr;
    ListBody* body_ = nullptr;
    ListStates* states_ = nullptr;
    MessagePage* empty_ = nullptr;
    Button* dropFilters_ = nullptr;
    Button* changeDates_ = nullptr;
    RecordErrorPanel* error_ = nullptr;
    bool paned_ = true;
};

}  // namespace ui
