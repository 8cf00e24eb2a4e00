// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/accesses/access_gateway.h"
#include "ui/screens/privacy/list_rows.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLineEdit;

namespace ui {

class Banner;
class Button;
class DateBox;
class DocumentListView;
class ErrorPanel;
class PagePrints;
class Paragraph;
class PrivacyStore;
class Segments;
class Switch;

/// Accesses as rows: who, in which role, where, what; the unusual ones marked in words.
QVector<ListRow> accessRows(const QVector<core::Access>& accesses);

/// `Registro degli accessi` (9.1): who read what and when, with filters, to print and to take
/// along.
class AccessesPage : public Page {
    Q_OBJECT
  public:
    explicit AccessesPage(const Context& context);
    ~AccessesPage() override;

    QString title() const override { return tr("Registro degli accessi"); }
    Place place() const override { return Place::privacy; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool find() override;
    bool print() override;

  private:
    QWidget* makeFilters();
    QWidget* makeList();
    void makeDays();
    void load();
    void take(const core::Result<core::AccessList>& list);
    void show();
    QVector<core::Access> shown() const;
    QString filterWords() const;
    void open(const QString& id);
    void save(const QString& name, const QByteArray& content);

    const Context& context_;
    std::shared_ptr<PrivacyStore> store_;
    QVector<core::Access> accesses_;
    int asked_ = 0;  // answers to an earlier question are not shown
    std::unique_ptr<ListRows> rows_;
    Paragraph* heading_;
    Banner* notice_;
    Banner* missing_;
    PagePrints* prints_;
    ErrorPanel* error_;
    QWidget* content_ = nullptr;
    Segments* who_ = nullptr;
    DateBox* from_ = nullptr;
    DateBox* to_ = nullptr;
    Switch* unusual_ = nullptr;
    QLineEdit* search_ = nullptr;
    Paragraph* mistake_ = nullptr;
    DocumentListView* list_ = nullptr;
    Paragraph* count_ = nullptr;
};

}  // namespace ui
