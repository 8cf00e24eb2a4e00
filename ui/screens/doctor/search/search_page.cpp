// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/search/search_page.h"

#include <QBoxLayout>
#include <QStackedLayout>
#include <algorithm>
#include <utility>

#include "ui/screens/doctor/choice/choice_pages.h"
#include "ui/screens/doctor/doctor_header.h"
#include "ui/screens/doctor/doctor_store.h"
#include "ui/screens/doctor/search/doctor_model.h"
#include "ui/screens/doctor/search/doctor_page.h"
#include "ui/screens/doctor/search/doctor_view.h"
#include "ui/screens/doctor/search/search_fields.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/list_and_pane.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/step_bar.h"

namespace ui {
namespace {

enum State { listState, emptyState, errorState };

// From where distances count at first: where one's doctor is now.
QString nearCode(const DoctorStore& store, const core::DoctorFilters& filters) {
    const auto& doctor = store.current().value();
    if (!doctor || doctor->surgeries.isEmpty()) return {};
    const QString comune = doctor->surgeries.first().comune;
    const auto found = std::ranges::find_if(filters.comuni, [&](const core::Named& place) {
        return place.name.compare(comune, Qt::CaseInsensitive) == 0;
    });
    return found == filters.comuni.end() ? QString() : found->code;
}

}  // namespace

DoctorSearchPage::DoctorSearchPage(const Context& context, DoctorSection section)
    : context_(context),
      section_(section),
      store_(doctorStore(context)),
      list_(&store_->list(section)),
      model_(std::make_unique<DoctorModel>(*list_)),
      fields_(new SearchFields(list_->query())) {
    auto* all = column(this, 12, {32, 28, 32, 16});
    all->addWidget(makeHead());
    all->addWidget(fields_);
    states_ = new QStackedLayout;
    error_ = new ErrorPanel(MessagePage::Size::panel);
    for (QWidget* state : {makeList(), makeEmpty(), static_cast<QWidget*>(error_)})
        states_->addWidget(state);
    all->addLayout(states_, 1);
    listen();
    store_->load();
    store_->loadFilters(list_->query().kind);
    list_->load();
    refresh();
}

DoctorSearchPage::~DoctorSearchPage() = default;

QString DoctorSearchPage::title() const {
    if (!choosing()) return doctorSectionName(section_);
    return section_ == DoctorSection::paediatrician ? tr("Cerca il pediatra")
                                                    : tr("Cerca il medico");
}

QWidget* DoctorSearchPage::firstFocus() const {
    return choosing() ? static_cast<QWidget*>(heading_) : header_->heading();
}

QWidget* DoctorSearchPage::makeHead() {
    if (!choosing()) return header_ = new DoctorHeader(context_, *this, section_);
    auto* head = new QWidget;
    auto* all = column(head, 6);
    overline_ = choiceOverline();
    heading_ = new Paragraph(Type::h1, title());
    heading_->setObjectName(QStringLiteral("heading"));
    steps_ = choiceSteps(0);
    for (QWidget* part : {static_cast<QWidget*>(overline_), static_cast<QWidget*>(heading_)})
        all->addWidget(part);
    all->addWidget(steps_, 0, Qt::AlignLeft);
    return head;
}

QWidget* DoctorSearchPage::makeList() {
    view_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate, title());
    view_->setObjectName(QStringLiteral("doctors"));
    view_->rows().setRoundEnds(true, false);
    auto* card = new Card;
    auto* list = column(card, 0);
    list->addWidget(view_, 1);
    list->addWidget(makeFoot());
    details_ = new DoctorView(context_, section_);
    pane_ = paneOf(details_);
    return listAndPane(card, pane_);
}

QWidget* DoctorSearchPage::makeFoot() {
    auto* foot = new Strip({}, Qt::TopEdge);
    shown_ = new Paragraph(Type::secondary);
    shown_->setObjectName(QStringLiteral("doctorsShown"));
    shown_->setColor(Role::ink2);
    more_ = new Button(Button::Kind::link, tr("Mostra altri"));
    more_->setObjectName(QStringLiteral("showMoreDoctors"));
    auto* layout = row(foot, 12, {20, 8, 20, 8});
    layout->addWidget(shown_, 1, Qt::AlignVCenter);
    layout->addWidget(more_);
    return foot;
}

QWidget* DoctorSearchPage::makeEmpty() {
    empty_ = new MessagePage(MessagePage::Size::panel, Icon::search, tr("Nessuno trovato."),
                             tr("Togli i filtri, oppure cerca un altro nome."));
    dropFilters_ = new Button(Button::Kind::primary, tr("Togli tutti i filtri"));
    dropFilters_->setObjectName(QStringLiteral("dropFilters"));
    empty_->addButton(dropFilters_);
    auto* card = new Card;
    column(card, 0)->addWidget(empty_);
    return card;
}

void DoctorSearchPage::listen() {
    connect(fields_, &SearchFields::changed, this, [this] {
        if (store_) list_->setQuery(fields_->query());
    });
    connect(dropFilters_, &Button::clicked, fields_, [this] {
        fields_->drop();
        fields_->focusName();
    });
    connect(view_, &DocumentListView::selected, this, &DoctorSearchPage::select);
    connect(view_, &DocumentListView::chosen, this, [this](const QString& id) {
        if (!paned_) open(id);
    });
    connect(view_, &DocumentListView::opened, this, &DoctorSearchPage::open);
    connect(more_, &Button::clicked, this, [this] {
        if (store_) list_->loadMore();
    });
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (!store_) return;
        store_->loadFilters(list_->query().kind);
        list_->load();
    });
    connect(list_, &DoctorList::changed, this, &DoctorSearchPage::refresh);
    connect(store_.get(), &DoctorStore::changed, this, &DoctorSearchPage::showFilters);
}

// Behind the pages of a choice the list was forgotten, since what may be chosen has changed.
void DoctorSearchPage::enter() {
    if (store_) list_->load();
}

void DoctorSearchPage::showFilters() {
    if (!store_ || filtersShown_) return;
    const auto& filters = store_->filters(list_->query().kind);
    const auto& current = store_->current();
    if (!filters.isReady() || !(current.isReady() || current.error())) return;
    filtersShown_ = true;
    const QString near = nearCode(*store_, filters.value());
    fields_->setFilters(filters.value(), near);
    // Who lives far away helps nobody: nearest first, until the person says otherwise.
    if (choosing() && !near.isEmpty() && !std::exchange(store_->sorted(section_), true))
        fields_->sortByDistance();
}

void DoctorSearchPage::refresh() {
    if (!store_) return;
    if (list_->error() && endsSession(context_, *list_->error())) return;
    // The keyboard stays in the list, not at what happens to come after the button.
    if (!list_->hasMore() && more_->hasFocus()) view_->setFocus();
    more_->setVisible(list_->hasMore());
    more_->setBusy(list_->state() == DoctorList::State::loading);
    showFilters();
    showState();
    keepSelected();
}

void DoctorSearchPage::showState() {
    const bool failed = list_->error().has_value();
    const bool waiting =
        list_->state() == DoctorList::State::loading || list_->state() == DoctorList::State::fresh;
    if (failed) error_->showError(*list_->error());
    dropFilters_->setVisible(fields_->active() > 0);
    const bool paediatric = list_->query().kind == core::DoctorKind::paediatrician;
    const int count = model_->count();
    shown_->setText((paediatric ? tr("%1 di %n pediatra/i", nullptr, list_->total())
                                : tr("%1 di %n medico/i", nullptr, list_->total()))
                        .arg(count));
    states_->setCurrentIndex(failed ? errorState : count == 0 && !waiting ? emptyState : listState);
}

// Rows that come do not move the selection; it is made where there is none.
void DoctorSearchPage::keepSelected() {
    const QModelIndex kept = model_->indexOf(store_->selected(section_));
    if (kept.isValid()) return view_->setCurrentIndex(kept);
    if (paned_ && model_->count() > 0) return view_->setCurrentIndex(model_->index(0));
    if (model_->count() == 0) details_->clear();
}

void DoctorSearchPage::select(const QString& id) {
    if (!store_) return;
    store_->selected(section_) = id;
    const auto doctor = list_->find(id);
    if (paned_ && doctor) details_->setDoctor(*doctor);
}

void DoctorSearchPage::open(const QString& id) {
    if (!store_ || paned_) return;
    context_.navigator.push(pageOf<DoctorPage>(std::cref(context_), section_, id));
}

bool DoctorSearchPage::find() {
    fields_->focusName();
    return true;
}

core::FormValues DoctorSearchPage::draft() const {
    auto values = fields_->draft();
    if (store_) values[QStringLiteral("selected")] = store_->selected(section_);
    return values;
}

void DoctorSearchPage::restore(const core::FormValues& draft) {
    if (!store_) return;
    store_->selected(section_) = draft[QStringLiteral("selected")];
    fields_->restore(draft);
    keepSelected();
}

void DoctorSearchPage::clear() {
    model_->clear();
    details_->clear();
    fields_->clear();
    shown_->setText({});
    if (store_) {
        list_->disconnect(this);
        store_->disconnect(this);
    }
    store_.reset();
}

void DoctorSearchPage::setWidthClass(WidthClass widthClass) {
    if (header_) header_->setWidthClass(widthClass);
    if (overline_) overline_->setVisible(widthClass == WidthClass::wide);
    if (steps_) fitChoiceSteps(*steps_, widthClass);
    fields_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    view_->setWrapping(!paned_);
    pane_->setVisible(paned_);
    if (paned_ && store_) keepSelected();
}

}  // namespace ui
