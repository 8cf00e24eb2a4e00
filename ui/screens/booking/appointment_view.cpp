// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/appointment_view.h"

#include <QBoxLayout>

#include "core/booking/booking_rules.h"
#include "ui/screens/booking/appointment_facts.h"
#include "ui/screens/booking/appointment_store.h"
#include "ui/screens/booking/booking_flow.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/facility_page.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/login/step_up_page.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/screens/record/record_access.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

using Act = CancelQuestion::Act;

AppointmentView::AppointmentView(const Context& context, QWidget* parent)
    : QWidget(parent),
      context_(context),
      store_(appointmentStore(context)),
      heading_(new Paragraph(Type::h2)),
      state_(new Badge({})),
      notice_(new Banner),
      question_(new CancelQuestion),
      facts_(new FactLines),
      prints_(new PagePrints(context, *notice_, this)) {
    heading_->setObjectName(QStringLiteral("heading"));
    notice_->setObjectName(QStringLiteral("notice"));
    notice_->hide();
    prints_->setService(placeName(Place::booking));
    auto* all = column(this, 12, {24, 18, 24, 18});
    for (QWidget* part : {makeHead(), makeButtons(), static_cast<QWidget*>(question_),
                          static_cast<QWidget*>(notice_), static_cast<QWidget*>(facts_)})
        all->addWidget(part);
    all->addStretch();
    connect(question_, &CancelQuestion::confirmed, this, &AppointmentView::onConfirmed);
    connect(question_, &CancelQuestion::dismissed, this, [this] { cancel_->setFocus(); });
    connect(prints_, &PagePrints::failed, this, &AppointmentView::fail);
    connect(store_.get(), &AppointmentStore::cancelChanged, this, &AppointmentView::onCancel);
    hide();
}

AppointmentView::~AppointmentView() = default;

QWidget* AppointmentView::makeHead() {
    auto* head = new QWidget;
    auto* layout = row(head, 8);
    layout->addWidget(heading_, 1);
    layout->addWidget(state_, 0, Qt::AlignTop);
    return head;
}

QWidget* AppointmentView::makeButtons() {
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts, 10);
    const auto add = [&](Button::Kind kind, const QString& text, const char* name,
                         std::optional<Icon> icon = {}) {
        auto* button = new Button(kind, text);
        button->setObjectName(QString::fromLatin1(name));
        button->setLeadingIcon(icon);
        button->setInBar(true);
        flow->addWidget(button);
        return button;
    };
    move_ = add(Button::Kind::secondary, tr("Sposta"), "moveAppointment", Icon::calendar);
    auto* paper = add(Button::Kind::neutral, tr("Stampa"), "printAppointment", Icon::print);
    calendar_ =
        add(Button::Kind::neutral, tr("Salva nel calendario"), "saveCalendar", Icon::download);
    cancel_ = add(Button::Kind::danger, tr("Annulla appuntamento"), "cancelAppointment");
    again_ = new Button(Button::Kind::text, tr("Chiedi di nuovo al portale"));
    again_->setObjectName(QStringLiteral("askAgain"));
    again_->hide();
    notice_->setTrailing(again_);
    connect(move_, &Button::clicked, this, [this] { ask(Act::move); });
    connect(cancel_, &Button::clicked, this, [this] { ask(Act::cancel); });
    connect(paper, &Button::clicked, this, &AppointmentView::print);
    connect(calendar_, &Button::clicked, this, [this] {
        if (appointment_)
            saveToCalendar(context_, *this, *appointment_,
                           [this](const core::Error& error) { fail(error); });
    });
    connect(again_, &Button::clicked, this, [this] {
        if (store_ && appointment_) store_->cancelling(*appointment_).ask();
    });
    return acts;
}

void AppointmentView::setAppointment(const core::Appointment& appointment) {
    const bool another = !appointment_ || appointment_->id != appointment.id;
    appointment_ = appointment;
    if (another) {
        prints_->cancel();
        question_->close();
        notice_->hide();
    }
    heading_->setText(appointment.service);
    state_->setSpec({.tone = stateTone(appointment.state), .text = stateName(appointment.state)});
    fillFacts(*facts_, appointment);
    showButtons();
    show();
}

void AppointmentView::showButtons() {
    const bool live = core::isComing(*appointment_, context_.services.clock.now());
    move_->setVisible(live);
    cancel_->setVisible(live);
    const bool moved = !appointment_->replacedBy.isEmpty();
    const bool cancelled = appointment_->state == core::AppointmentState::cancelled;
    calendar_->setVisible(!moved && (live || cancelled));
}

// R4: reading is level 1, changing level 2.
bool AppointmentView::mayChange() {
    const auto& session = context_.services.sessions.current();
    if (!session) return false;
    if (session->level >= core::Level::passwordAndCode) return true;
    context_.navigator.push(
        pageOf<StepUpPage>(std::cref(context_), Place::booking, core::Level::passwordAndCode));
    return false;
}

void AppointmentView::ask(Act act) {
    if (!appointment_ || !mayChange()) return;
    notice_->hide();
    const auto cost = core::cancellation(*appointment_, context_.services.clock.now());
    if (act == Act::move && cost == core::Cancellation::free) return move(false);
    question_->ask(act, *appointment_, cost);
}

void AppointmentView::onConfirmed(Act act, bool accepted) {
    if (!appointment_ || !store_) return;
    if (act == Act::move) return move(accepted);
    store_->cancelling(*appointment_).send(accepted);
}

void AppointmentView::move(bool accepted) {
    bookingFlow(context_)->beginMove(store_->gateway(), *appointment_, accepted);
    context_.navigator.push(pageOf<FacilityPage>(std::cref(context_)));
}

void AppointmentView::onCancel(const QString& id) {
    using State = core::CancelAttempt::State;
    if (!appointment_ || appointment_->id != id || !store_) return;
    const auto& attempt = store_->cancelling(*appointment_);
    const auto state = attempt.state();
    cancel_->setBusy(state == State::sending || state == State::asking);
    again_->setVisible(state == State::unknown);
    if (state == State::cancelled || state == State::kept) setAppointment(attempt.appointment());
    if (state == State::ticketDue)
        question_->ask(Act::cancel, *appointment_, core::Cancellation::ticketDue, attempt.due());
    if (state == State::kept)
        say(Tone::warn, tr("<b>L'annullamento non è riuscito: l'appuntamento vale ancora.</b> Puoi "
                           "riprovare."));
    if (state == State::unknown)
        say(Tone::warn, tr("<b>Non sappiamo ancora se l'appuntamento è annullato.</b>"));
    if (state == State::ready && attempt.error()) fail(*attempt.error());
}

void AppointmentView::say(Tone tone, const QString& marked) {
    notice_->setMessage(tone, marked);
    notice_->show();
    notice_->announceAndFocus();
}

void AppointmentView::fail(const core::Error& error) {
    if (!endsSession(context_, error)) say(Tone::bad, failureWords(error));
}

void AppointmentView::print() {
    if (appointment_ && !prints_->isBusy()) prints_->print(printedAppointment(*appointment_));
}

void AppointmentView::clear() {
    prints_->cancel();
    if (store_) store_->disconnect(this);
    store_.reset();
    appointment_.reset();
    heading_->setText({});
    facts_->clear();
    question_->close();
    notice_->hide();
    hide();
}

}  // namespace ui
