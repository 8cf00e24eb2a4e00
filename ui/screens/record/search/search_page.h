// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>

#include "core/search/search_query.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QLineEdit;
class QListView;

namespace core {
class RecordReader;
}

namespace ui {

class Banner;
class Button;
class ListBody;
class ListStates;
class MessagePage;
class PaperDesk;
class Paragraph;
class SearchFacets;
class SearchModel;
class SearchStore;

/// `Cerca in tutto`: words in all that was read of the record: texts, results, authors, structures,
/// pages of PDFs. Answers while one types; says how much of the record it has seen so far.
class SearchPage : public Page {
    Q_OBJECT
  public:
    explicit SearchPage(const Context& context);
    ~SearchPage() override;

    QString title() const override { return tr("Cerca in tutto"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void enter() override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    bool print() override;
    QString trail() const override { return QStringLiteral("search"); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeHead();
    QWidget* makeResults();
    void search();
    void showState(qsizetype found);
    void showProgress();
    void open(const QModelIndex& index);

    const Context& context_;
    std::shared_ptr<SearchStore> store_;
    std::shared_ptr<core::RecordReader> reader_;
    core::SearchQuery query_{};
    QTimer later_;  // new documents come many at a time
    QLineEdit* words_ = nullptr;
    Paragraph* heading_ = nullptr;
    Paragraph* progress_ = nullptr;
    Banner* trouble_ = nullptr;
    Button* retry_ = nullptr;
    SearchFacets* facets_ = nullptr;
    Paragraph* found_ = nullptr;
    QListView* results_ = nullptr;
    SearchModel* model_ = nullptr;
    ListBody* body_ = nullptr;
    ListStates* states_ = nullptr;
    MessagePage* message_ = nullptr;
    PaperDesk* desk_ = nullptr;
};

}  // namespace ui
