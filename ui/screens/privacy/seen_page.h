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

/// *Che cosa vede il medico?* (11): the list of documents with the eyes of the family doctor, the
/// emergency room, a specialist. What is hidden is not there, and nothing tells that it is missing.
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
    QWidget* makeList();
    void load();
    void take(const core::Result<QVector<core::Document>>& seen);

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    QVector<core::Document> seen_;
    int asked_ = 0;
    std::unique_ptr<ListRows> rows_;
    Paragraph* heading_;
    Banner* notice_;
    PagePrints* prints_;
    Segments* readers_;
    Paragraph* rule_;
    Paragraph* count_;
    DocumentListView* list_ = nullptr;
    QWidget* content_;
    RecordErrorPanel* error_;
};

}  // namespace ui
