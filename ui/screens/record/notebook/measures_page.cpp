// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/notebook/measures_page.h"

#include <QComboBox>
#include <QHeaderView>

#include "core/notebook/notebook_words.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/notebook/entry_page.h"
#include "ui/screens/record/notebook/measure_chart.h"
#include "ui/screens/record/notebook/measure_charts.h"
#include "ui/screens/record/notebook/measure_model.h"
#include "ui/screens/record/notebook/notebook_store.h"
#include "ui/screens/record/paper_text.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/table.h"

namespace ui {
namespace {

/// The moment as wide as it is, the values in what is left.
class MeasureTable : public Table {
  public:
    using Table::Table;

  protected:
    void fitColumns() override {
        auto& columns = *horizontalHeader();
        columns.setSectionResizeMode(QHeaderView::Stretch);
        if (columns.count() > 0) columns.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    }
};

}  // namespace

MeasuresPage::MeasuresPage(const Context& context)
    : context_(context),
      store_(notebookStore(context)),
      model_(std::make_unique<MeasureModel>()),
      desk_(new PaperDesk(context, this)),
      none_(new Paragraph(Type::body, tr("Non hai ancora misure di questo tipo."))),
      across_(row(nullptr, 20)),
      chartSide_(new QWidget) {
    auto* all = (new PageBody(*this))->content();
    connect(desk_, &PaperDesk::chosen, this, &MeasuresPage::print);
    all->addWidget(backBar(context, {desk_->button()}));
    all->addWidget(new Paragraph(Type::h1, title()));
    all->addWidget(desk_->notice());
    all->addWidget(makeKinds());
    all->addWidget(none_);
    column(chartSide_, 16);
    across_->addWidget(chartSide_, 11, Qt::AlignTop);
    across_->addWidget(makeTable(), 10, Qt::AlignTop);
    all->addLayout(across_);
    all->addStretch();
    connect(store_.get(), &NotebookStore::changed, this, &MeasuresPage::refresh);
    store_->load();
    refresh();
}

MeasuresPage::~MeasuresPage() = default;

QWidget* MeasuresPage::firstFocus() const {
    return kinds_;
}

QWidget* MeasuresPage::makeKinds() {
    kinds_ = new QComboBox;
    kinds_->setObjectName(QStringLiteral("measureKinds"));
    for (const auto& kind : core::notebookKinds())
        if (kind.measured)
            kinds_->addItem(core::notebookKindName(kind), QString::fromLatin1(kind.code));
    auto& choices = store_->choices();
    kinds_->setCurrentIndex(
        qMax(0, kinds_->findData(choices.measure.isEmpty() ? choices.kind : choices.measure)));
    connect(kinds_, &QComboBox::currentIndexChanged, this, [this] {
        if (!store_) return;
        store_->choices().measure = kinds_->currentData().toString();
        refresh();
    });
    auto* field = new FormField(tr("Quale misura"), kinds_);
    limitWidth(field, 360);
    return field;
}

QWidget* MeasuresPage::makeTable() {
    table_ = new MeasureTable(*model_, tr("Tabella delle misure, dalla più nuova"));
    table_->setObjectName(QStringLiteral("measureTable"));
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { open(model_->entries()[index.row()].id); });
    tableCard_ = new Card;
    column(tableCard_, 0, {2, 2, 2, 2})->addWidget(table_);
    return tableCard_;
}

void MeasuresPage::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const auto* kind = core::notebookKind(kinds_->currentData().toString());
    if (kind == nullptr) return;
    model_->setEntries(*kind, store_->entries());
    const bool any = model_->rowCount() > 0;
    none_->setVisible(!any && store_->state() != NotebookStore::State::loading);
    tableCard_->setVisible(any);
    chartSide_->setVisible(any);
    showCharts();
}

// The page is left as it is where it shows as many charts already: they keep their focus.
void MeasuresPage::showCharts() {
    const auto* kind = core::notebookKind(kinds_->currentData().toString());
    const auto charts = measureCharts(*kind, model_->entries());
    while (charts_.size() > charts.size()) delete charts_.takeLast();
    while (charts_.size() < charts.size()) {
        charts_ << new MeasureChart;
        chartSide_->layout()->addWidget(charts_.last());
        connect(charts_.last(), &MeasureChart::opened, this, &MeasuresPage::openMoment);
    }
    for (int i = 0; i < charts.size(); ++i) charts_[i]->setData(charts[i]);
}

void MeasuresPage::openMoment(const QDateTime& moment) {
    for (const auto& entry : model_->entries())
        if (entry.date == moment) return open(entry.id);
}

void MeasuresPage::open(const QString& id) {
    const auto entry = store_ ? store_->find(id) : std::nullopt;
    if (entry)
        context_.navigator.push(
            pageOf<EntryPage>(std::cref(context_), QString::fromLatin1(entry->kind->code), id));
}

bool MeasuresPage::print() {
    if (model_->rowCount() == 0) return true;
    const auto cells = [this](int row) {
        QStringList texts;
        for (int column = 0; column < model_->columnCount(); ++column)
            texts << (row < 0 ? model_->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                              : model_->index(row, column).data())
                         .toString();
        return texts;
    };
    QVector<QStringList> rows;
    for (int row = 0; row < model_->rowCount(); ++row) rows << cells(row);
    desk_->print(QStringLiteral("<h1>%1</h1><h2>%2</h2>")
                     .arg(title().toHtmlEscaped(), kinds_->currentText().toHtmlEscaped()) +
                 paperTable(cells(-1), rows));
    return true;
}

void MeasuresPage::clear() {
    desk_->clear();
    model_->clear();
    qDeleteAll(charts_);
    charts_.clear();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void MeasuresPage::setWidthClass(WidthClass widthClass) {
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

}  // namespace ui
