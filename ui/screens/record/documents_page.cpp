// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/documents_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/print/text_content.h"
#include "ui/screens/parts/list_and_pane.h"
#include "ui/screens/parts/list_body.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/consent/record_error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/document_model.h"
#include "ui/screens/record/document_page.h"
#include "ui/screens/record/document_pane.h"
#include "ui/screens/record/documents_draft.h"
#include "ui/screens/record/documents_paper.h"
#include "ui/screens/record/filter/filter_bar.h"
#include "ui/screens/record/filter/filter_page.h"
#include "ui/screens/record/list_foot.h"
#include "ui/screens/record/record_access.h"
#include "ui/screens/record/record_store.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"

namespace ui {
namespace {

constexpr int shownAtOnce = 20;  // R13
enum State { listState, emptyState, errorState };

}  // namespace

DocumentsPage::DocumentsPage(const Context& context)
    : context_(context),
      store_(recordStore(context)),
      model_(std::make_unique<DocumentModel>(store_->all(), DocumentModel::Months::shown,
                                             shownAtOnce)),
      header_(new RecordHeader(context, *this, RecordSection::documents)),
      notice_(new Banner),
      prints_(new PagePrints(context, *notice_, this)) {
    body_ = new ListBody(*this);
    auto* all = body_->content();
    makeFilters();
    notice_->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{header_, filters_, notice_})
        all->addWidget(part);
    states_ = new ListStates;
    error_ = new RecordErrorPanel(context, MessagePage::Size::panel);
    states_->addWidget(makeList());
    states_->addWidget(makeEmpty());
    states_->addWidget(error_);
    all->addLayout(states_, 1);
    listen();
    useFilter(store_->choices().filter);
    store_->all().load();
    refresh();
}

DocumentsPage::~DocumentsPage() = default;

QWidget* DocumentsPage::firstFocus() const {
    return view_;
}

void DocumentsPage::makeFilters() {
    filters_ = new FilterBar;
    filters_->setFilter(store_->choices().filter);
    header_->addBesidePicker(filters_->narrowButtons());
    connect(filters_, &FilterBar::filterChanged, this, &DocumentsPage::useFilter);
    connect(filters_, &FilterBar::allWanted, this,
            [this] { context_.navigator.push(pageOf<FilterPage>(std::cref(context_))); });
}

QWidget* DocumentsPage::makeList() {
    view_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate, title());
    view_->setObjectName(QStringLiteral("documents"));
    view_->rows().setRoundEnds(true, false);
    body_->keepRoomFor(*view_);
    foot_ = new ListFoot;
    pane_ = new DocumentPane;
    auto* card = new Card;
    auto* list = column(card, 0);
    list->addWidget(view_, 1);
    list->addWidget(foot_);
    return listAndPane(card, pane_);
}

QWidget* DocumentsPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::search, {}, {});
    dropFilters_ = new Button(Button::Kind::primary, tr("Togli tutti i filtri"));
    dropFilters_->setObjectName(QStringLiteral("dropFilters"));
    changeDates_ = new Button(Button::Kind::neutral, tr("Cambia le date"));
    changeDates_->setObjectName(QStringLiteral("changeDates"));
    connect(dropFilters_, &Button::clicked, this, &DocumentsPage::dropFilters);
    connect(changeDates_, &Button::clicked, filters_, &FilterBar::focusDates);
    empty_->addButton(dropFilters_);
    empty_->addButton(changeDates_);
    auto* card = new Card;
    column(card, 0)->addWidget(empty_);
    return card;
}

void DocumentsPage::listen() {
    connect(view_, &DocumentListView::selected, this, &DocumentsPage::select);
    connect(view_, &DocumentListView::chosen, this, &DocumentsPage::choose);
    connect(view_, &DocumentListView::opened, this, &DocumentsPage::open);
    connect(view_, &DocumentListView::endReached, this, &DocumentsPage::showMore);
    connect(foot_, &ListFoot::moreWanted, this, &DocumentsPage::showMore);
    connect(foot_, &ListFoot::endReached, this, [this] { view_->setFocus(); });
    connect(foot_, &ListFoot::retryChosen, this, [this] { store_->all().load(); });
    connect(error_, &RecordErrorPanel::retryChosen, this, [this] {
        if (store_) store_->all().load();
    });
    connect(pane_, &DocumentPane::openChosen, this, [this] { open(store_->choices().selected); });
    connect(&store_->all(), &DocumentList::changed, this, &DocumentsPage::refresh);
    connect(store_.get(), &RecordStore::documentChanged, this, [this](const QString& id) {
        if (store_ && id == store_->choices().selected) select(id);
    });
    Preferences& preferences = context_.services.preferences;
    connect(&preferences, &Preferences::discreetChanged, this, &DocumentsPage::setDiscreet);
    connect(prints_, &PagePrints::failed, this, &DocumentsPage::printFailed);
    setDiscreet(preferences.discreet());
}

void DocumentsPage::setDiscreet(bool discreet) {
    model_->setDiscreet(discreet);
    pane_->setDiscreet(discreet);
}

void DocumentsPage::useFilter(const core::DocumentFilter& filter) {
    if (!store_) return;
    store_->choices().filter = filter;
    model_->setFilter(filter);
    model_->showUpTo(store_->choices().selected);
    foot_->show(store_->all(), *model_);
    showState();
    keepSelected();
}

// The filters may have been chosen on a page of their own.
void DocumentsPage::enter() {
    if (!store_ || filters_->filter() == store_->choices().filter) return;
    filters_->setFilter(store_->choices().filter);
    useFilter(store_->choices().filter);
}

void DocumentsPage::refresh() {
    if (!store_) return;
    const DocumentList& list = store_->all();
    if (list.error() && endsSession(context_, *list.error())) return;
    offerChoices();
    foot_->show(list, *model_);
    showState();
    keepSelected();
}

void DocumentsPage::offerChoices() {
    const auto& documents = store_->all().documents();
    if (documents.size() == offeredFor_) return;
    offeredFor_ = int(documents.size());
    const FilterChoices choices = filterChoices(documents);
    if (choices == offered_) return;
    offered_ = choices;
    filters_->setChoices(choices);
}

// Rows that come or go do not move the selection; it is made where there is none.
void DocumentsPage::keepSelected() {
    const QModelIndex kept = model_->indexOf(store_->choices().selected);
    if (kept.isValid() && kept == view_->currentIndex()) return;
    if (kept.isValid()) return view_->setCurrentIndex(kept);
    if (paned_) view_->setCurrentIndex(model_->firstDocument());  // previewing is not reading
}

void DocumentsPage::showState() {
    const DocumentList& list = store_->all();
    const core::DocumentFilter& filter = store_->choices().filter;
    const bool nothing = list.documents().isEmpty();
    const bool waiting = list.state() == DocumentList::State::loading;
    const bool failed = nothing && list.error().has_value();
    if (failed) error_->showError(*list.error());
    empty_->setMessage(Icon::search, emptyListTitle(filter), emptyListReason(filter));
    dropFilters_->setVisible(!filter.isEmpty());
    changeDates_->setVisible(filter.from.isValid() || filter.to.isValid());
    // What has not come yet may still pass the filter.
    const bool none = model_->matchCount() == 0 && !waiting;
    states_->setCurrentIndex(failed ? errorState : none ? emptyState : listState);
}

void DocumentsPage::showMore() {
    if (!store_ || !model_->showMore()) return;
    foot_->show(store_->all(), *model_);
}

void DocumentsPage::select(const QString& id) {
    if (!store_) return;
    store_->choices().selected = id;
    if (const auto document = store_->find(id)) pane_->setDocument(*document);
}

// Where the pane is shown, it is enough to have chosen.
void DocumentsPage::choose(const QString& id) {
    if (!paned_) open(id);
}

void DocumentsPage::open(const QString& id) {
    openDocument(context_, id);
}

void DocumentsPage::dropFilters() {
    filters_->setFilter({});
    useFilter({});
    view_->setFocus();
}

bool DocumentsPage::find() {
    filters_->focusSearch();
    return true;
}

// R17: all rows that pass the filters, not those of the screen.
bool DocumentsPage::print() {
    if (!store_ || prints_->isBusy() || model_->matchCount() == 0) return true;
    PrintJob::Contents contents;
    contents.push_back(std::make_unique<TextContent>(documentsOnPaper(
        store_->all(), store_->choices().filter, context_.services.preferences.discreet())));
    prints_->print(std::move(contents));
    return true;
}

void DocumentsPage::printFailed(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    notice_->setMessage(Tone::bad, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    notice_->show();
    notice_->announceAndFocus();
}

core::FormValues DocumentsPage::draft() const {
    return store_ ? documentsDraft(store_->choices().filter, store_->choices().selected)
                  : core::FormValues();
}

void DocumentsPage::restore(const core::FormValues& draft) {
    if (!store_) return;
    store_->choices().selected = draftSelected(draft);
    filters_->setFilter(draftFilter(draft));
    useFilter(filters_->filter());
}

void DocumentsPage::clear() {
    prints_->cancel();
    model_->clear();
    pane_->clear();
    foot_->clear();
    empty_->setMessage(Icon::search, {}, {});
    if (store_) store_->all().disconnect(this);
    if (store_) store_->disconnect(this);
    store_.reset();
    filters_->setFilter({});
    filters_->setChoices({});
}

void DocumentsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    filters_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    body_->setWidthClass(widthClass);
    view_->setWrapping(!paned_);
    pane_->setVisible(paned_);
}

}  // namespace ui
