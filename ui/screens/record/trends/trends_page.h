// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/clinical/trends/trend.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QBoxLayout;
class QLineEdit;

namespace ui {

class Banner;
class Button;
class Card;
class DocumentListView;
class LineChart;
class PagePrints;
class Paragraph;
class ReadingLine;
class Segments;
class TrendList;
class TrendRows;
class TrendStore;
class TrendTable;

/// Results over time, from all documents (08): the examinations, the chart of the chosen one and
/// the table beside it. A point or a row opens the document at that line.
class TrendsPage : public Page {
    Q_OBJECT
  public:
    /// `key`: the trend to begin with; empty: the one chosen last.
    explicit TrendsPage(const Context& context, const QString& key = {});
    ~TrendsPage() override;

    QString title() const override { return tr("Andamento"); }
    Place place() const override { return Place::record; }
    core::Level level() const override { return core::Level::passwordAndCode; }
    QWidget* firstFocus() const override;
    void clear() override;
    void setWidthClass(WidthClass widthClass) override;
    bool find() override;
    bool print() override;

  private:
    void makeBar();
    QWidget* makeList();
    QWidget* makeChart();
    QWidget* makeTable();
    void refresh();
    void choose(const QString& key);
    void showTrend();
    void showFoot(const core::clinical::Trend& trend);
    void pointMoved(int point);
    void valueMoved(int value);
    void open(int value);
    void save();
    void fail(const core::Error& error);
    QDate from() const;
    std::optional<core::clinical::Trend> trend() const;

    const Context& context_;
    std::shared_ptr<TrendStore> store_;
    std::unique_ptr<TrendList> list_;
    std::unique_ptr<TrendRows> rows_;
    QVector<int> drawn_;  // values of the chart's points

    QBoxLayout* bar_ = nullptr;
    QBoxLayout* across_ = nullptr;
    Paragraph* heading_;
    Segments* period_;
    Button* print_;
    Button* save_;
    Banner* notice_;
    ReadingLine* reading_ = nullptr;
    PagePrints* prints_;
    Card* listCard_;
    QLineEdit* search_ = nullptr;
    DocumentListView* view_ = nullptr;
    Paragraph* none_ = nullptr;
    QWidget* right_ = nullptr;
    Paragraph* name_ = nullptr;
    Paragraph* latest_ = nullptr;
    LineChart* chart_ = nullptr;
    TrendTable* table_ = nullptr;
    Button* all_ = nullptr;
    Paragraph* foot_ = nullptr;
};

}  // namespace ui
