// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/record/record_header.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QLineEdit;
class QStackedLayout;

namespace ui {

class Button;
class DocumentList;
class DocumentListView;
class DocumentModel;
class DocumentPane;
class ErrorPanel;
class MessagePage;
class Paragraph;
class RecordStore;
class Switch;

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
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    core::FormValues draft() const override;
    void restore(const core::FormValues& draft) override;
    QString trail() const override { return documentsTrail; }
    static inline const QString documentsTrail = QStringLiteral("documents");

  private:
    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeFoot();
    QWidget* makeEmpty();
    void useList();
    void refresh();
    void showState();
    void select(const QString& id);
    void choose(const QString& id);
    void open(const QString& id);
    void dropFilters();
    DocumentList& list() const;

    const Context& context_;
    std::shared_ptr<RecordStore> store_;
    RecordHeader* header_;
    std::unique_ptr<DocumentModel> model_;
    QLineEdit* search_ = nullptr;
    Switch* unreadOnly_ = nullptr;
    DocumentListView* view_ = nullptr;
    QWidget* listCard_ = nullptr;
    Paragraph* shown_ = nullptr;
    Button* more_ = nullptr;
    DocumentPane* pane_ = nullptr;
    QStackedLayout* states_ = nullptr;
    MessagePage* empty_ = nullptr;
    Button* dropFilters_ = nullptr;
    ErrorPanel* error_ = nullptr;
    bool paned_ = true;
};

}  // namespace ui
