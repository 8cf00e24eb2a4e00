// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "ui/screens/privacy/list_rows.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class DocumentListView;
class PagePrints;
class Paragraph;
class PrivacyStore;
class RecordErrorPanel;
class Segments;

QVector<ListRow> documentRows(const QVector<core::Document>& documents, bool discreet);

/// *Che cosa vede il medico?* (11): documents and entries of the taccuino with the eyes of the
/// family doctor, the emergency room, a specialist. What is hidden is not there, and nothing tells
/// that it is missing.
class SeenPage : public Page {
    Q_OBJECT
  public:
    explicit SeenPage(const Context& context);
    ~SeenPage() override;

    QString title() const override { return tr("Che cosa vede il medico?"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    DocumentListView* makeList(ListRows& rows, const QString& name, const char* objectName);
    QWidget* makeNotes();
    void load();
    void take(const core::Result<QVector<core::Document>>& seen);
    void takeNotes(const core::Result<QVector<core::NotebookEntry>>& notes);

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    QVector<core::Document> seen_;
    QVector<core::NotebookEntry> notes_;
    int asked_ = 0;
    std::unique_ptr<ListRows> rows_;
    std::unique_ptr<ListRows> noteRows_;
    Paragraph* heading_;
    Banner* notice_;
    PagePrints* prints_;
    Segments* readers_;
    Paragraph* rule_;
    Paragraph* count_;
    DocumentListView* list_;
    DocumentListView* noteList_;
    Paragraph* noteCount_;
    QWidget* content_;
    QWidget* noteContent_;
    RecordErrorPanel* error_;
};

}  // namespace ui
