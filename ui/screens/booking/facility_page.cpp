// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/facility_page.h"

#include <QLineEdit>
#include <QStackedLayout>
#include <utility>

#include "ui/forms/form.h"
#include "ui/screens/booking/agenda_model.h"
#include "ui/screens/booking/agenda_search.h"
#include "ui/screens/booking/home_comune.h"
#include "ui/screens/booking/summary_page.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/segments.h"

namespace ui {
namespace {

enum State { listState, emptyState, failedState };
enum Order { byDistance, byDate };

}  // namespace

FacilityPage::FacilityPage(const Context& context)
    : StepPage(context, tr("Scegli dove"), BookingStep::facility),
      model_(std::make_unique<AgendaModel>()),
      search_(new AgendaSearch(this)),
      home_(new HomeComune(context, this)),
      form_(new Form(this)) {
    content()->addWidget(form_->summary());
    content()->addWidget(makeOrder());
    content()->addWidget(makeResults());
    addFoot(nullptr);
    connect(search_, &AgendaSearch::changed, this, &FacilityPage::refresh);
    connect(home_, &HomeComune::told, this, &FacilityPage::startFrom);
    model_->setWaiting();
    hasFlow() && flow().withoutLogin() ? startFrom({}) : home_->ask();
}

FacilityPage::~FacilityPage() = default;

QWidget* FacilityPage::makeOrder() {
    order_ = new Segments({tr("Più vicine"), tr("Prima data")}, tr("In che ordine"));
    order_->setObjectName(QStringLiteral("order"));
    order_->setCurrent(byDate);
    connect(order_, &Segments::currentChanged, this, &FacilityPage::search);
    comune_ = new QLineEdit;
    comune_->setObjectName(QStringLiteral("comune"));
    auto* field = new FormField(tr("Vicino al comune di"), comune_);
    field->setHint(tr("Facoltativo: da qui contiamo le distanze, in linea d'aria."));
    form_->add(QStringLiteral("comune"), field, [this] { return comuneMistake(); });
    auto* find = new Button(Button::Kind::secondary, tr("Cerca"));
    find->setObjectName(QStringLiteral("searchNear"));
    form_->setPrimary(find);
    form_->onSubmit([this] { searchByDistance(); });
    auto* bar = new QWidget;
    auto* layout = new FlowLayout(bar, 14);
    for (QWidget* part : std::initializer_list<QWidget*>{field, find, order_})
        layout->addWidget(part);
    return bar;
}

QWidget* FacilityPage::makeResults() {
    updated_ = new Paragraph(Type::secondary);
    updated_->setColor(Role::ink2);
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Strutture che offrono la prestazione"));
    list_->setObjectName(QStringLiteral("facilities"));
    list_->fitToRows();
    connect(list_, &DocumentListView::chosen, this, &FacilityPage::choose);
    connect(list_, &DocumentListView::opened, this, &FacilityPage::choose);
    auto* card = new Card;
    column(card, 0)->addWidget(list_);
    auto* empty = new Card;
    column(empty, 0)->addWidget(new MessagePage(
        MessagePage::Size::panel, Icon::hospital, tr("Nessuna struttura offre questa prestazione."),
        tr("Chiama il Numero Verde: possono cercarla per te.")));
    error_ = new ErrorPanel(MessagePage::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, &FacilityPage::search);
    auto* area = new QWidget;
    auto* all = column(area, 8);
    states_ = new QStackedLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{card, empty, error_})
        states_->addWidget(part);
    all->addWidget(updated_);
    all->addLayout(states_);
    return area;
}

QString FacilityPage::comuneMistake() const {
    const QString typed = comune_->text().trimmed();
    const bool known = !comuneNamed(typed, context().services.clock.today()).isEmpty();
    return typed.isEmpty() || known ? QString() : tr("Non conosciamo questo comune.");
}

// What was typed, or chosen, in the meantime stays.
void FacilityPage::startFrom(const QString& home) {
    if (std::exchange(started_, true)) return;
    if (!home.isEmpty() && comune_->text().isEmpty()) {
        comune_->setText(home);
        order_->setCurrent(byDistance);
    }
    search();
}

void FacilityPage::searchByDistance() {
    form_->answered();
    started_ = true;
    const bool named = !comune_->text().trimmed().isEmpty();
    order_->setCurrent(named ? byDistance : byDate);
    search();
    list_->setFocus();
}

void FacilityPage::search() {
    if (!hasFlow()) return;
    const auto& choice = flow().choice();
    search_->run(flow().gateway(),
                 {.serviceCode = choice.line.code,
                  .branchCode = choice.line.branchCode,
                  .priority = choice.prescription.priority,
                  .near = comuneNamed(comune_->text(), context().services.clock.today()),
                  .order = order_->current() == byDistance ? core::AgendaOrder::distance
                                                           : core::AgendaOrder::firstFree});
}

void FacilityPage::refresh() {
    if (!hasFlow()) return;
    const auto& found = search_->found();
    if (search_->loading() && found.agendas.isEmpty())
        model_->setWaiting();
    else if (!search_->loading())
        model_->setAgendas(found);
    updated_->setText(found.updated.isValid()
                          ? tr("Posti aggiornati alle %1.").arg(clockTime(found.updated))
                          : QString());
    if (search_->error()) error_->showError(*search_->error());
    states_->setCurrentIndex(search_->error()          ? failedState
                             : model_->rowCount() == 0 ? emptyState
                                                       : listState);
}

void FacilityPage::choose(const QString& id) {
    const auto* agenda = search_->find(id);
    if (!hasFlow() || !agenda) return;
    flow().choice().agenda = *agenda;
    context().navigator.push(pageOf<SummaryPage>(std::cref(context())));
}

core::FormValues FacilityPage::draft() const {
    auto values = form_->draft();
    values.insert(QStringLiteral("order"), QString::number(order_->current()));
    return values;
}

void FacilityPage::restore(const core::FormValues& draft) {
    started_ = true;
    form_->restore(draft);
    order_->setCurrent(draft.value(QStringLiteral("order"), QString::number(byDate)).toInt());
    search();
}

void FacilityPage::clear() {
    home_->clear();
    search_->clear();
    model_->clear();
    updated_->setText({});
    form_->clear();
    StepPage::clear();
}

void FacilityPage::setWidthClass(WidthClass widthClass) {
    StepPage::setWidthClass(widthClass);
    list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
