// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/search/search_page.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include "core/base/error_table.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/list_body.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/paper_text.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_content.h"
#include "ui/screens/record/search/search_facets.h"
#include "ui/screens/record/search/search_model.h"
#include "ui/screens/record/search/search_row.h"
#include "ui/screens/record/search/search_store.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr int settleMs = 250;
constexpr double resultHeight = 116;  // of a SearchRow

enum State { messageState, resultsState };

/// All rows get their height anew when text grows.
class ResultList : public QListView {
  public:
    explicit ResultList(const QString& name) {
        setAccessibleName(name);
        setFrameShape(QFrame::NoFrame);
        setMouseTracking(true);
        setUniformItemSizes(true);
        setVerticalScrollMode(ScrollPerPixel);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setEditTriggers(NoEditTriggers);
        setItemDelegate(new SearchRow(this));
        withTheme(this, [this] { doItemsLayout(); });
    }

  protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        else
            QListView::keyPressEvent(event);
    }
};

}  // namespace

SearchPage::SearchPage(const Context& context)
    : context_(context), store_(searchStore(context)), reader_(recordContent(context)) {
    body_ = new ListBody(*this, 24);
    makeHead();
    body_->content()->addWidget(makeResults(), 1);
    later_.setSingleShot(true);
    later_.setInterval(settleMs);
    connect(&later_, &QTimer::timeout, this, &SearchPage::search);
    connect(store_.get(), &SearchStore::grown, this, [this] {
        if (!later_.isActive()) later_.start();
    });
    connect(reader_.get(), &core::RecordReader::changed, this, &SearchPage::showProgress);
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& typed) {
        if (!store_) return;
        store_->choices().typed = typed;
        search();
    });
    reader_->start();
    search();
    showProgress();
}

SearchPage::~SearchPage() = default;

QWidget* SearchPage::firstFocus() const {
    return words_;
}

void SearchPage::makeHead() {
    desk_ = new PaperDesk(context_, this);
    connect(desk_, &PaperDesk::chosen, this, &SearchPage::print);
    heading_ = new Paragraph(Type::h1, title());
    words_ = new QLineEdit(store_->choices().typed);
    words_->setObjectName(QStringLiteral("searchWords"));
    words_->setPlaceholderText(tr("Parole da cercare, per esempio: emoglobina"));
    words_->setAccessibleName(tr("Parole da cercare in tutto il Fascicolo"));
    words_->addAction(icon(Icon::search), QLineEdit::LeadingPosition);
    words_->installEventFilter(this);
    progress_ = new Paragraph(Type::secondary);
    progress_->setObjectName(QStringLiteral("searchProgress"));
    progress_->setColor(Role::ink2);
    trouble_ = new Banner;
    trouble_->hide();
    retry_ = new Button(Button::Kind::text, tr("Riprova"));
    retry_->setObjectName(QStringLiteral("searchRetry"));
    connect(retry_, &Button::clicked, this, [this] { reader_->start(); });
    trouble_->setTrailing(retry_);
    facets_ = new SearchFacets;
    connect(facets_, &SearchFacets::chosen, this, [this](const core::SearchFilter& filter) {
        if (!store_) return;
        store_->choices().filter = filter;
        search();
    });
    auto* all = body_->content();
    all->addWidget(backBar(context_, {desk_->button()}));
    for (QWidget* each : std::initializer_list<QWidget*>{heading_, desk_->notice(), words_,
                                                         progress_, trouble_, facets_})
        all->addWidget(each);
}

QWidget* SearchPage::makeResults() {
    auto* area = new QWidget;
    auto* inside = column(area, 8);
    found_ = new Paragraph(Type::secondaryStrong);
    found_->setObjectName(QStringLiteral("searchFound"));
    model_ = new SearchModel(this);
    results_ = new ResultList(tr("Documenti trovati"));
    results_->setObjectName(QStringLiteral("searchResults"));
    results_->setModel(model_);
    body_->keepRoomFor(*results_, resultHeight);
    connect(results_, &QListView::clicked, this, &SearchPage::open);
    connect(results_, &QListView::activated, this, &SearchPage::open);
    message_ = new MessagePage(MessagePage::Size::panel, Icon::search, {}, {});
    auto* list = new Card;
    column(list, 0, {2, 8, 2, 8})->addWidget(results_);
    auto* empty = new Card;
    column(empty, 0)->addWidget(message_);
    states_ = new ListStates;
    states_->addWidget(empty);
    states_->addWidget(list);
    inside->addWidget(found_);
    inside->addLayout(states_, 1);
    return area;
}

void SearchPage::enter() {
    if (!store_) return;
    if (const auto kept = model_->indexOf(store_->choices().selected); kept.isValid()) {
        results_->setCurrentIndex(kept);
        results_->setFocus();
    }
}

void SearchPage::search() {
    if (!store_) return;
    auto& choices = store_->choices();
    query_ = core::readSearch(choices.typed);
    const auto result = store_->index().search(query_, choices.filter);
    const auto kept = results_->currentIndex().isValid()
                          ? model_->document(results_->currentIndex())->id
                          : QString();
    model_->show(store_->index(), query_, result.documents);
    if (const auto row = model_->indexOf(kept); row.isValid()) results_->setCurrentIndex(row);
    facets_->show(result, choices.filter);
    showState(result.documents.size());
}

void SearchPage::showState(qsizetype found) {
    const bool asked = !query_.isEmpty();
    facets_->setVisible(asked);
    found_->setVisible(asked && found > 0);
    found_->setText(tr("%n documento/i trovato/i", nullptr, static_cast<int>(found)));
    if (!asked)
        message_->setMessage(
            Icon::search, tr("Che cosa cerchi?"),
            tr("Scrivi una o più parole: si trovano i documenti che le contengono tutte. Metti "
               "tra virgolette le parole che devono stare vicine. Accenti e maiuscole non "
               "contano."));
    else
        message_->setMessage(
            Icon::search, tr("Nessun documento trovato."),
            reader_->state() == core::RecordReader::State::done
                ? tr("Prova con meno parole, oppure togli i filtri.")
                : tr("La lettura del Fascicolo continua: i risultati si aggiungono da soli."));
    states_->setCurrentIndex(found > 0 ? resultsState : messageState);
}

void SearchPage::showProgress() {
    if (!store_) return;
    const auto& error = reader_->error();
    if (error && endsSession(context_, *error)) return;
    if (later_.isActive() && reader_->state() == core::RecordReader::State::done) {
        later_.stop();
        search();  // who is told that all was read sees all of it
    }
    const auto progress = reader_->progress();
    const auto missing = static_cast<int>(reader_->failures().size());
    const bool done = reader_->state() == core::RecordReader::State::done;
    QString text =
        done ? tr("Tutto il Fascicolo è stato letto: %n documento/i.", nullptr, progress.total)
             : tr("Letti finora %1 documenti su %2.").arg(progress.read).arg(progress.total);
    if (missing > 0)
        text += u' ' + tr("%n documento/i non si riesce/riescono a leggere.", nullptr, missing);
    progress_->setText(text);
    trouble_->setVisible(error.has_value());
    if (error) trouble_->setMessage(Tone::warn, core::errorText(*error).title.toHtmlEscaped());
    if (model_->rowCount() == 0) showState(0);
}

void SearchPage::open(const QModelIndex& index) {
    const auto* found = model_->document(index);
    if (!store_ || found == nullptr) return;
    store_->choices().selected = found->id;
    context_.navigator.push(
        pageOf<DocumentPage>(std::cref(context_), *found, DocumentStart{store_->choices().typed}));
}

// All that was found, not what the list shows of it.
bool SearchPage::print() {
    if (!store_ || model_->rowCount() == 0) return true;
    QVector<QStringList> rows;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const auto* each = model_->document(model_->index(row));
        rows << QStringList{shortDate(each->date.date()), each->title, each->facility};
    }
    desk_->print(QStringLiteral("<h1>%1</h1>").arg(title().toHtmlEscaped()) +
                 paperFacts({{tr("Parole cercate"), store_->choices().typed}}) +
                 paperTable({tr("Data"), tr("Documento"), tr("Struttura")}, rows));
    return true;
}

bool SearchPage::find() {
    words_->setFocus(Qt::ShortcutFocusReason);
    words_->selectAll();
    return true;
}

// From the words down into what was found.
bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == words_ && event->type() == QEvent::KeyPress && model_->rowCount() > 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            results_->setFocus(Qt::TabFocusReason);
            if (!results_->currentIndex().isValid()) results_->setCurrentIndex(model_->index(0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void SearchPage::clear() {
    later_.stop();
    desk_->clear();
    model_->clear();
    facets_->clear();
    found_->setText({});
    progress_->setText({});
    query_ = {};
    if (store_) store_->disconnect(this);
    reader_->disconnect(this);
    store_.reset();
    words_->setText({});  // clear() could be undone
}

void SearchPage::setWidthClass(WidthClass widthClass) {
    body_->setWidthClass(widthClass);
    facets_->setNarrow(widthClass == WidthClass::narrow);
}

}  // namespace ui
