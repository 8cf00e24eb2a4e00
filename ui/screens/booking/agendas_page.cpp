// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/agendas_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedLayout>

#include "core/booking/booking_rules.h"
#include "ui/forms/form.h"
#include "ui/screens/booking/agenda_model.h"
#include "ui/screens/booking/agenda_search.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/home_comune.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/format.h"
#include "ui/shell/page_body.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

enum State { nothingYet, listState, emptyState, failedState };

constexpr double leastField = 220;

// Plates of Lombardia.
const QStringList provinces{QStringLiteral("BG"), QStringLiteral("BS"), QStringLiteral("CO"),
                            QStringLiteral("CR"), QStringLiteral("LC"), QStringLiteral("LO"),
                            QStringLiteral("MN"), QStringLiteral("MI"), QStringLiteral("MB"),
                            QStringLiteral("PV"), QStringLiteral("SO"), QStringLiteral("VA")};

QComboBox* combo(const char* name) {
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    return box;
}

}  // namespace

AgendasPage::AgendasPage(const Context& context)
    : context_(context),
      gateway_(context.services.gateways.openBooking()),
      model_(std::make_unique<AgendaModel>()),
      search_(new AgendaSearch(this)),
      header_(new BookingHeader(context, *this, BookingSection::agendas)),
      form_(new Form(this)) {
    auto* all = (new PageBody(*this))->content();
    all->addWidget(header_);
    all->addWidget(form_->summary());
    all->addWidget(makeForm());
    all->addWidget(makeResults());
    all->addStretch();
    connect(search_, &AgendaSearch::changed, this, &AgendasPage::refresh);
    auto* home = new HomeComune(context, this);
    connect(home, &HomeComune::told, this, &AgendasPage::startFrom);
    home->ask();
    loadServices();
    refresh();
}

AgendasPage::~AgendasPage() = default;

QWidget* AgendasPage::firstFocus() const {
    return header_->heading();
}

FormField* AgendasPage::serviceField() {
    service_ = combo("service");
    service_->setMinimumContentsLength(24);
    auto* field = new FormField(tr("Prestazione"), service_);
    form_->add(QStringLiteral("service"), field, [this] {
        return service_->currentIndex() <= 0 ? tr("Scegli la prestazione.") : QString();
    });
    return field;
}

QWidget* AgendasPage::makeForm() {
    auto* card = new Card;
    auto* all = column(card, 14, {24, 18, 24, 20});
    all->addWidget(new Paragraph(
        Type::body,
        tr("Guarda chi offre una prestazione e quanto si aspetta. Non prenoti nulla.")));
    all->addWidget(serviceField());
    auto* choices = new QWidget;
    auto* flow = new FlowLayout(choices, 14);
    addChoices(*flow);
    all->addWidget(choices);
    auto* find = new Button(Button::Kind::primary, tr("Cerca"));
    find->setObjectName(QStringLiteral("searchAgendas"));
    find->setLeadingIcon(Icon::search);
    form_->setPrimary(find);
    form_->onSubmit([this] { search(); });
    all->addWidget(find, 0, Qt::AlignLeft);
    return card;
}

void AgendasPage::addChoices(QLayout& layout) {
    province_ = combo("province");
    province_->addItem(tr("Tutte"), QString());
    for (const auto& plate : provinces) province_->addItem(plate, plate);
    class_ = combo("class");
    class_->addItem(tr("Nessuna"), QString());
    for (const auto priority : {core::PriorityClass::urgent, core::PriorityClass::brief,
                                core::PriorityClass::deferrable, core::PriorityClass::plannable})
        class_->addItem(priorityWords(priority), core::classLetter(priority));
    comune_ = new QLineEdit;
    comune_->setObjectName(QStringLiteral("comune"));
    auto* comune = new FormField(tr("Vicino al comune di"), comune_);
    comune->setHint(tr("Facoltativo."));
    auto* province = new FormField(tr("Provincia"), province_);
    auto* priority = new FormField(tr("Classe della ricetta"), class_);
    form_->add(QStringLiteral("comune"), comune, [this] { return comuneMistake(); });
    form_->add(QStringLiteral("province"), province);
    form_->add(QStringLiteral("class"), priority);
    for (auto* field : {comune, province, priority}) {
        withTheme(field, [field] { field->setMinimumWidth(theme().px(leastField)); });
        layout.addWidget(field);
    }
}

QWidget* AgendasPage::makeResults() {
    updated_ = new Paragraph(Type::secondary);
    updated_->setColor(Role::ink2);
    updated_->setObjectName(QStringLiteral("updated"));
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate,
                                 tr("Strutture e primo posto libero"));
    list_->setObjectName(QStringLiteral("agendas"));
    list_->fitToRows();
    auto* card = new Card;
    column(card, 0)->addWidget(list_);
    auto* empty = new Card;
    column(empty, 0)->addWidget(new MessagePage(MessagePage::Size::panel, Icon::hospital,
                                                tr("Nessuna struttura trovata."),
                                                tr("Prova un'altra provincia, oppure tutte.")));
    error_ = new ErrorPanel(MessagePage::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (services_.isEmpty()) return loadServices();
        search();
    });
    auto* area = new QWidget;
    auto* all = column(area, 8);
    states_ = new QStackedLayout;
    for (QWidget* part : std::initializer_list<QWidget*>{new QWidget, card, empty, error_})
        states_->addWidget(part);
    all->addWidget(updated_);
    all->addLayout(states_);
    return area;
}

void AgendasPage::loadServices() {
    service_->setPlaceholderText(tr("Carico le prestazioni…"));
    core::whenDone(gateway_->services({}), this,
                   [this](const core::Result<QVector<core::CatalogueService>>& services) {
                       takeServices(services);
                   });
}

void AgendasPage::takeServices(const core::Result<QVector<core::CatalogueService>>& services) {
    if (!services) {
        error_->showError(services.error());
        return states_->setCurrentIndex(failedState);
    }
    services_ = *services;
    std::ranges::sort(services_, {}, &core::CatalogueService::name);
    service_->clear();
    service_->addItem(tr("Scegli la prestazione"), QString());
    for (const auto& one : services_)
        service_->addItem(
            one.branch.isEmpty() ? one.name : QStringLiteral("%1 (%2)").arg(one.name, one.branch),
            one.code + u'/' + one.branchCode);
    states_->setCurrentIndex(nothingYet);
    if (!restored_.isEmpty()) restore(std::exchange(restored_, {}));
}

void AgendasPage::startFrom(const QString& home) {
    if (comune_->text().isEmpty() && !asked_) comune_->setText(home);
}

QString AgendasPage::comuneMistake() const {
    const QString typed = comune_->text().trimmed();
    const bool known = !comuneNamed(typed, context_.services.clock.today()).isEmpty();
    return typed.isEmpty() || known ? QString() : tr("Non conosciamo questo comune.");
}

void AgendasPage::search() {
    asked_ = true;
    const QString service = service_->currentData().toString();
    search_->run(*gateway_, {.serviceCode = service.section(u'/', 0, 0),
                             .branchCode = service.section(u'/', 1),
                             .priority = core::classOf(class_->currentData().toString()),
                             .near = comuneNamed(comune_->text(), context_.services.clock.today()),
                             .province = province_->currentData().toString(),
                             .order = core::AgendaOrder::firstFree});
}

void AgendasPage::refresh() {
    if (!asked_) return;
    const auto& found = search_->found();
    if (search_->loading())
        model_->setWaiting();
    else
        model_->setAgendas(found);
    updated_->setText(
        !search_->loading() && found.updated.isValid()
            ? tr("%n struttura/e, aggiornato alle %1.", nullptr, int(found.agendas.size()))
                  .arg(clockTime(found.updated))
            : QString());
    if (search_->error()) error_->showError(*search_->error());
    states_->setCurrentIndex(search_->error()          ? failedState
                             : model_->rowCount() == 0 ? emptyState
                                                       : listState);
    if (search_->loading()) return;
    form_->answered();
    if (!found.agendas.isEmpty()) list_->setFocus(Qt::OtherFocusReason);
}

core::FormValues AgendasPage::draft() const {
    return form_->draft();
}

void AgendasPage::restore(const core::FormValues& draft) {
    if (services_.isEmpty()) {
        restored_ = draft;
        return;
    }
    form_->restore(draft);
}

void AgendasPage::clear() {
    search_->clear();
    model_->clear();
    updated_->setText({});
    asked_ = false;
    form_->clear();
}

void AgendasPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    list_->setWrapping(widthClass != WidthClass::wide);
}

}  // namespace ui
