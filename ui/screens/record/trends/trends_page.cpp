// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/trends/trends_page.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "core/base/error_table.h"
#include "core/base/private_file.h"
#include "core/clinical/trends/trend_csv.h"
#include "ui/chart/line_chart.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/reading/reading_line.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/trends/trend_list.h"
#include "ui/screens/record/trends/trend_paper.h"
#include "ui/screens/record/trends/trend_store.h"
#include "ui/screens/record/trends/trend_table.h"
#include "ui/screens/record/trends/trend_words.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

constexpr int rowsAtFirst = 6;
constexpr int years[] = {1, 3, 0};  // of the segments; 0: everything

}  // namespace

TrendsPage::TrendsPage(const Context& context, const QString& key)
    : context_(context),
      store_(trendStore(context)),
      list_(std::make_unique<TrendList>()),
      rows_(std::make_unique<TrendRows>()),
      heading_(new Paragraph(Type::h1, title())),
      period_(new Segments({tr("1 anno"), tr("3 anni"), tr("Tutto")}, tr("Periodo"))),
      print_(new Button(Button::Kind::neutral, tr("Stampa"))),
      save_(new Button(Button::Kind::neutral, tr("Salva CSV"))),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)),
      listCard_(new Card) {
    if (!key.isEmpty()) store_->choices().key = key;
    auto* body = new PageBody(*this, 14);
    auto* all = body->content();
    makeBar();
    auto* back = barBackButton(context_);
    reading_ = new ReadingLine(store_->reader(), this);
    all->addWidget(back, 0, Qt::AlignLeft);
    all->addLayout(bar_);
    all->addWidget(notice_);
    all->addWidget(reading_);
    across_ = row(nullptr, 16);
    right_ = new QWidget;
    auto* right = column(right_, 14);
    right->addWidget(makeChart());
    right->addWidget(makeTable());
    right->addStretch();
    across_->addWidget(makeList(), 3);
    across_->addWidget(right_, 8);
    all->addLayout(across_);
    all->addStretch();
    notice_->hide();
    connect(store_.get(), &TrendStore::changed, this, &TrendsPage::refresh);
    connect(&store_->reader(), &core::RecordReader::changed, this, [this] {
        if (store_ && list_->headingCount() == 0) refresh();
    });
    connect(reading_, &ReadingLine::failed, this,
            [this](const core::Error& error) { endsSession(context_, error); });
    connect(prints_, &PagePrints::failed, this, &TrendsPage::fail);
    refresh();
}

TrendsPage::~TrendsPage() {
    view_->setModel(nullptr);  // the views outlive the members of this class
    table_->setModel(nullptr);
}

QWidget* TrendsPage::firstFocus() const {
    return heading_;
}

void TrendsPage::makeBar() {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    period_->setObjectName(QStringLiteral("period"));
    period_->setCurrent(store_->choices().period);
    print_->setLeadingIcon(Icon::print);
    print_->setObjectName(QStringLiteral("print"));
    save_->setLeadingIcon(Icon::download);
    save_->setObjectName(QStringLiteral("save"));
    connect(period_, &Segments::currentChanged, this, [this](int period) {
        if (!store_) return;
        store_->choices().period = period;
        showTrend();
    });
    connect(print_, &Button::clicked, this, &TrendsPage::print);
    connect(save_, &Button::clicked, this, &TrendsPage::save);
    bar_ = row(nullptr, 10);
    bar_->addWidget(heading_, 1, Qt::AlignVCenter);
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools, 10);
    for (QWidget* widget : {static_cast<QWidget*>(period_), static_cast<QWidget*>(print_),
                            static_cast<QWidget*>(save_)})
        flow->addWidget(widget);
    bar_->addWidget(tools);
    for (Button* button : {print_, save_}) button->setInBar(true);
}

QWidget* TrendsPage::makeList() {
    search_ = new QLineEdit(store_->choices().search);
    search_->setObjectName(QStringLiteral("search"));
    search_->setPlaceholderText(tr("Cerca un esame"));
    search_->setAccessibleName(tr("Cerca un esame"));
    search_->setProperty("bar", true);
    search_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (!store_) return;
        store_->choices().search = text;
        refresh();
    });
    view_ = new DocumentListView(*list_, DocumentRow::Layout::badgeUnderDate, tr("Esami"));
    view_->setObjectName(QStringLiteral("trends"));
    view_->rows().setRoundEnds(false, true);
    connect(view_, &DocumentListView::selected, this, &TrendsPage::choose);
    connect(view_, &DocumentListView::opened, this, [this] { chart_->setFocus(); });
    none_ = new Paragraph(Type::secondary);
    none_->setColor(Role::ink2);
    none_->setContentsMargins(16, 4, 16, 16);
    auto* head = new QWidget;
    row(head, 0, {14, 12, 14, 12})->addWidget(search_);
    auto* layout = column(listCard_, 0);
    layout->addWidget(head);
    layout->addWidget(none_);
    layout->addWidget(view_, 1);
    withTheme(view_, [this] { view_->setMinimumHeight(theme().px(260)); });
    return listCard_;
}

QWidget* TrendsPage::makeChart() {
    name_ = new Paragraph(Type::h2);
    name_->setObjectName(QStringLiteral("trendName"));
    latest_ = new Paragraph(Type::secondary);
    latest_->setColor(Role::ink2);
    chart_ = new LineChart;
    chart_->setObjectName(QStringLiteral("chart"));
    connect(chart_, &LineChart::selectionChanged, this,
            [this](int, int point) { pointMoved(point); });
    connect(chart_, &LineChart::activated, this,
            [this](int, int point) { open(drawn_.value(point, -1)); });
    auto* card = new Card;
    auto* layout = column(card, 6, {20, 16, 20, 14});
    layout->addWidget(name_);
    layout->addWidget(latest_);
    layout->addWidget(chart_);
    return card;
}

QWidget* TrendsPage::makeTable() {
    table_ = new TrendTable(*rows_);
    table_->setObjectName(QStringLiteral("values"));
    connect(table_, &TrendTable::opened, this, &TrendsPage::open);
    connect(table_, &TrendTable::selected, this, &TrendsPage::valueMoved);
    all_ = new Button(Button::Kind::link, {});
    all_->setObjectName(QStringLiteral("allValues"));
    connect(all_, &Button::clicked, this, [this] {
        if (!store_) return;
        store_->choices().allRows = true;
        showTrend();
        table_->setFocus();
    });
    foot_ = new Paragraph(Type::secondary);
    foot_->setObjectName(QStringLiteral("trendFoot"));
    foot_->setColor(Role::ink2);
    auto* foot = new Strip({}, Qt::TopEdge);
    auto* line = row(foot, 12, {20, 8, 20, 10});
    line->addWidget(all_);
    line->addWidget(foot_, 1, Qt::AlignVCenter);
    auto* card = new Card;
    auto* layout = column(card, 0, {1, 4, 1, 0});
    layout->addWidget(table_);
    layout->addWidget(foot);
    return card;
}

void TrendsPage::refresh() {
    if (!store_) return;
    list_->setHeadings(store_->trends().headings());
    list_->setSearch(store_->choices().search);
    const bool any = list_->headingCount() > 0;
    const bool done = store_->reader().state() == core::RecordReader::State::done;
    none_->setText(any && list_->rowCount() == 0 ? tr("Nessun esame con questa parola.")
                   : any                         ? QString()
                   : done ? tr("Nei tuoi documenti non ci sono risultati da confrontare.")
                          : tr("Gli esami compaiono mentre leggo i documenti."));
    none_->setVisible(!none_->text().isEmpty());
    right_->setVisible(any);
    for (QWidget* widget : {static_cast<QWidget*>(print_), static_cast<QWidget*>(save_),
                            static_cast<QWidget*>(period_)})
        widget->setVisible(any);
    const QModelIndex kept = list_->indexOf(store_->choices().key);
    if (kept.isValid() && view_->currentIndex() != kept)
        view_->setCurrentIndex(kept);
    else if (!kept.isValid() && list_->first().isValid() &&
             (store_->choices().key.isEmpty() || !store_->choices().search.isEmpty()))
        view_->setCurrentIndex(list_->first());
    showTrend();
}

void TrendsPage::choose(const QString& key) {
    if (!store_ || store_->choices().key == key) return;
    store_->choices().key = key;
    store_->choices().allRows = false;
    showTrend();
}

std::optional<core::clinical::Trend> TrendsPage::trend() const {
    return store_ ? store_->trends().trend(store_->choices().key) : std::nullopt;
}

QDate TrendsPage::from() const {
    const int count = years[std::clamp(store_->choices().period, 0, 2)];
    return count == 0 ? QDate() : context_.services.clock.today().addYears(-count);
}

void TrendsPage::showTrend() {
    const auto trend = this->trend();
    right_->setVisible(trend.has_value());
    if (!trend) return;
    const bool same = rows_->trend() && rows_->trend()->heading.key == trend->heading.key &&
                      rows_->trend()->values.size() == trend->values.size();
    const int chosen = same ? drawn_.value(chart_->selected().point, -1) : -1;
    name_->setText(trendName(trend->heading));
    const auto& latest = trend->heading.latest;
    latest_->setText(
        tr("Ultimo valore: %1, %2")
            .arg(trendValueWords(latest, trend->heading.unit), shortDate(latest.time.date())));
    drawn_.clear();
    chart_->setData(trendChart(*trend, from(), &drawn_));
    chart_->setVisible(trend->drawn() > 0);
    if (const auto point = drawn_.indexOf(chosen); point >= 0) chart_->setSelected({0, int(point)});
    rows_->setTrend(trend, from(), store_->choices().allRows ? 0 : rowsAtFirst);
    table_->setAccessibleName(tr("Valori di %1, dal più nuovo").arg(trend->heading.name));
    showFoot(*trend);
}

void TrendsPage::showFoot(const core::clinical::Trend& trend) {
    all_->setText(tr("Mostra tutti i %n valori", nullptr, rows_->total()));
    all_->setVisible(rows_->rowCount() < rows_->total());
    QStringList sentences;
    if (!trend.isOneUnit())
        sentences << tr(
            "Alcuni referti usano un'altra unità: il valore è convertito senza "
            "arrotondamenti.");
    else if (trend.values.size() > 1)
        sentences << tr("Stessa unità di misura in tutti i referti.");
    if (trend.heading.otherUnits)
        sentences << tr(
            "Altri risultati di questo esame non si possono unire: li trovi nell'elenco "
            "con la loro unità.");
    if (trend.drawn() == 0) sentences << tr("Questi risultati sono parole e non si disegnano.");
    foot_->setText(sentences.join(QLatin1Char(' ')));
}

void TrendsPage::pointMoved(int point) {
    table_->selectValue(drawn_.value(point, -1));
}

void TrendsPage::valueMoved(int value) {
    const auto point = drawn_.indexOf(value);
    chart_->setSelected(point < 0 ? ChartPosition{} : ChartPosition{0, int(point)});
}

void TrendsPage::open(int value) {
    const auto& trend = rows_->trend();
    if (!store_ || !trend || value < 0 || value >= int(trend->values.size())) return;
    const auto& found = trend->values[std::size_t(value)];
    if (const auto document = store_->reader().find(found.document))
        context_.navigator.push(pageOf<DocumentPage>(std::cref(context_), *document,
                                                     DocumentStart{.line = found.reference}));
}

// The name of the file says nothing about the person's health.
void TrendsPage::save() {
    const auto trend = this->trend();
    if (!trend) return;
    context_.services.dialogs.chooseFile(
        *this, QStringLiteral("Andamento.csv"), [this, trend](const QString& path) {
            const auto saved = core::writePrivateFile(path, core::clinical::trendCsv(*trend));
            if (!saved) return fail(saved.error());
            context_.navigator.notify(tr("File CSV salvato."));
        });
}

bool TrendsPage::print() {
    const auto trend = this->trend();
    if (!trend || prints_->isBusy()) return true;
    PrintJob::Contents contents;
    contents.push_back(
        std::make_unique<TextContent>(trendPaper(*trend, from(), bodyRect(a4Sheet()).width())));
    prints_->print(std::move(contents));
    return true;
}

void TrendsPage::fail(const core::Error& error) {
    if (endsSession(context_, error)) return;
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

bool TrendsPage::find() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
    return true;
}

void TrendsPage::clear() {
    prints_->cancel();
    reading_->clear();
    if (store_) {
        store_->reader().disconnect(this);
        store_->disconnect(this);
    }
    store_.reset();
    list_->clear();
    rows_->clear();
    drawn_.clear();
    chart_->clear();
    search_->setText({});
    for (Paragraph* words : {name_, latest_, foot_, none_}) words->setText({});
    table_->setAccessibleName({});
    notice_->hide();
}

void TrendsPage::setWidthClass(WidthClass widthClass) {
    const bool wide = widthClass == WidthClass::wide;
    const bool narrow = widthClass == WidthClass::narrow;
    across_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    bar_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    view_->setMaximumHeight(wide ? QWIDGETSIZE_MAX : theme().px(260));
    view_->setWrapping(!wide);
    table_->setNarrow(narrow);
}

}  // namespace ui
