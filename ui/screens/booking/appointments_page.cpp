// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointments_page.h"

#include <QStackedLayout>

#include "ui/screens/booking/appointment_model.h"
#include "ui/screens/booking/appointment_page.h"
#include "ui/screens/booking/appointment_store.h"
#include "ui/screens/booking/appointment_view.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/message/error_panel.h"
#include "ui/screens/parts/list_and_pane.h"
#include "ui/screens/record/document_list_view.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

enum State { closedState, listState, emptyState, failedState };

}  // namespace

AppointmentsPage::AppointmentsPage(const Context& context)
    : context_(context),
      model_(std::make_unique<AppointmentModel>()),
      header_(new BookingHeader(context, *this, BookingSection::appointments)),
      states_(new QStackedLayout) {
    auto* all = column(this, 12, {32, 28, 32, 16});
    all->addWidget(header_);
    all->addLayout(states_, 1);
    states_->addWidget(makeClosed());
    if (!context.services.sessions.active()) return;
    store_ = appointmentStore(context);
    states_->addWidget(makeList());
    states_->addWidget(makeEmpty());
    error_ = new ErrorPanel(MessagePage::Size::panel);
    connect(error_, &ErrorPanel::retryChosen, this, [this] {
        if (store_) store_->reload();
    });
    states_->addWidget(error_);
    connect(store_.get(), &AppointmentStore::changed, this, &AppointmentsPage::refresh);
    refresh();
}

AppointmentsPage::~AppointmentsPage() = default;

QWidget* AppointmentsPage::firstFocus() const {
    return list_ ? static_cast<QWidget*>(list_) : header_->heading();
}

// Whoever is not in is told what for, and led there.
QWidget* AppointmentsPage::makeClosed() {
    auto* message = new MessagePage(MessagePage::Size::panel, Icon::lock,
                                    tr("Per vedere i tuoi appuntamenti devi entrare."),
                                    tr("Basta la password. Per spostarli o annullarli serve anche "
                                       "il codice via SMS, o la tessera."));
    auto* login = new Button(Button::Kind::primary, tr("Accedi"));
    login->setObjectName(QStringLiteral("loginForAppointments"));
    connect(login, &Button::clicked, this, [this] {
        context_.navigator.push(
            pageOf<StepUpPage>(std::cref(context_), Place::booking, core::Level::password));
    });
    message->addButton(login);
    auto* card = new Card;
    column(card, 0)->addWidget(message);
    return card;
}

QWidget* AppointmentsPage::makeList() {
    list_ = new DocumentListView(*model_, DocumentRow::Layout::badgeUnderDate, title());
    list_->setObjectName(QStringLiteral("appointments"));
    connect(list_, &DocumentListView::selected, this, &AppointmentsPage::select);
    connect(list_, &DocumentListView::chosen, this, [this](const QString& id) {
        if (!paned_) open(id);
    });
    connect(list_, &DocumentListView::opened, this, &AppointmentsPage::open);
    auto* card = new Card;
    column(card, 0)->addWidget(list_, 1);
    view_ = new AppointmentView(context_);
    pane_ = paneOf(view_);
    return listAndPane(card, pane_);
}

QWidget* AppointmentsPage::makeEmpty() {
    auto* card = new Card;
    column(card, 0)->addWidget(
        new MessagePage(MessagePage::Size::panel, Icon::calendar, tr("Non hai appuntamenti."),
                        tr("Quando prenoti una visita o un esame lo trovi qui.")));
    return card;
}

void AppointmentsPage::refresh() {
    if (!store_) return;
    if (store_->error() && endsSession(context_, *store_->error())) return;
    const bool none = store_->appointments().isEmpty();
    const bool waiting = store_->state() == AppointmentStore::State::loading ||
                         store_->state() == AppointmentStore::State::fresh;
    if (waiting && none)
        model_->setWaiting();
    else
        model_->setAppointments(store_->appointments(), context_.services.clock.now());
    const bool failed = none && store_->error();
    if (failed) error_->showError(*store_->error());
    states_->setCurrentIndex(failed ? failedState : none && !waiting ? emptyState : listState);
    if (!none) keepSelection();
}

// The one chosen before, else the first: the pane is never empty beside a list.
void AppointmentsPage::keepSelection() {
    const QModelIndex kept = model_->indexOf(store_->selected());
    const QModelIndex now = kept.isValid() ? kept : paned_ ? model_->first() : QModelIndex();
    if (!now.isValid()) return;
    list_->setCurrentIndex(now);
    select(now.data(rowId).toString());
}

void AppointmentsPage::select(const QString& id) {
    if (!store_) return;
    store_->selected() = id;
    if (const auto appointment = store_->find(id)) view_->setAppointment(*appointment);
}

void AppointmentsPage::open(const QString& id) {
    if (store_ && !paned_ && store_->find(id))
        context_.navigator.push(pageOf<AppointmentPage>(std::cref(context_), id));
}

// A login came since: what was closed is open now. Else: anew, since a booking changes what holds.
void AppointmentsPage::enter() {
    if (store_) return store_->reload();
    if (!context_.services.sessions.active()) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            context_.navigator.replace(*this, pageOf<AppointmentsPage>(std::cref(context_)));
        },
        Qt::QueuedConnection);
}

bool AppointmentsPage::print() {
    if (paned_ && view_) view_->print();
    return paned_ && view_;
}

void AppointmentsPage::clear() {
    model_->clear();
    if (view_) view_->clear();
    if (store_) store_->disconnect(this);
    store_.reset();
}

void AppointmentsPage::setWidthClass(WidthClass widthClass) {
    header_->setWidthClass(widthClass);
    paned_ = widthClass == WidthClass::wide;
    if (!list_) return;
    list_->setWrapping(!paned_);
    pane_->setVisible(paned_);
    if (paned_ && store_) keepSelection();
}

}  // namespace ui
