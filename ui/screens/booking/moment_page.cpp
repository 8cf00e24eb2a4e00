// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/moment_page.h"

#include <QBoxLayout>
#include <QStackedLayout>

#include "ui/screens/booking/booked_page.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/booking/hold_card.h"
#include "ui/screens/booking/places_card.h"
#include "ui/screens/message/error_words.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using State = core::BookingAttempt::State;
enum Shown { choosing, asking };

bool isHeld(State state) {
    return state == State::held || state == State::confirming;
}

}  // namespace

MomentPage::MomentPage(const Context& context)
    : StepPage(context, tr("Scegli giorno e ora"), BookingStep::moment),
      states_(new QStackedLayout),
      places_(new PlacesCard) {
    auto* choice = new QWidget;
    across_ = row(choice, 18);
    across_->addWidget(places_, 11);
    across_->addWidget(makeSide(), 5);
    states_->addWidget(choice);
    states_->addWidget(makeTruth());
    content()->addLayout(states_);
    confirm_ = new Button(Button::Kind::primary, tr("Conferma"));
    confirm_->setObjectName(QStringLiteral("confirm"));
    connect(confirm_, &Button::clicked, this, &MomentPage::confirm);
    addFoot(confirm_);
    second_.setInterval(1000);
    connect(&second_, &QTimer::timeout, this, &MomentPage::tick);
    if (!hasFlow()) return;
    connect(places_, &PlacesCard::chosen, this, [this](const QString& slot) {
        if (hasFlow()) flow().hold(slot);
    });
    connect(places_, &PlacesCard::moreWanted, &flow(), &BookingFlow::loadMorePlaces);
    connect(places_, &PlacesCard::retryChosen, &flow(), &BookingFlow::loadPlaces);
    connect(&flow(), &BookingFlow::placesChanged, this, [this] {
        if (hasFlow()) places_->show(flow());
    });
    connect(&flow(), &BookingFlow::changed, this, &MomentPage::refresh);
    flow().loadPlaces();
}

QWidget* MomentPage::makeSide() {
    auto* side = new QWidget;
    auto* layout = column(side, 14);
    auto* card = new Card;
    auto* inner = column(card, 10, {20, 18, 20, 18});
    facts_ = new FactLines;
    inner->addWidget(new Paragraph(Type::h3, tr("Riepilogo")));
    inner->addWidget(facts_);
    hold_ = new HoldCard;
    hold_->hide();
    layout->addWidget(card);
    layout->addWidget(hold_);
    layout->addStretch();
    return side;
}

QWidget* MomentPage::makeTruth() {
    truth_ = new MessagePage(MessagePage::Size::panel, Icon::server, {}, {});
    again_ = new Button(Button::Kind::primary, tr("Chiedi di nuovo al portale"));
    again_->setObjectName(QStringLiteral("askAgain"));
    again_->setLeadingIcon(Icon::refresh);
    connect(again_, &Button::clicked, this, [this] {
        if (hasFlow()) flow().attempt().ask();
    });
    truth_->addButton(again_);
    auto* card = new Card;
    column(card, 0)->addWidget(truth_);
    return card;
}

void MomentPage::showChoice() {
    facts_->clear();
    const auto& choice = flow().choice();
    facts_->add(tr("Prestazione da prenotare"), choice.line.name);
    facts_->add(tr("Struttura"), choice.agenda.facility.body);
    facts_->add(tr("Presidio"), choice.agenda.facility.name);
    facts_->add(tr("Classe"), priorityWords(choice.prescription.priority));
    if (choice.moved) facts_->add(tr("L'appuntamento di adesso"), dayAndTime(choice.moved->start));
    if (isHeld(flow().attempt().state()))
        facts_->addMain(tr("Hai scelto"), dayAndTime(flow().attempt().appointment().start));
}

void MomentPage::refresh() {
    if (!hasFlow()) return;
    const auto state = flow().attempt().state();
    if (state == State::booked) return done();
    showChoice();
    showHeld();
    confirm_->setBusy(state == State::confirming);
    const bool truth = state == State::asking || state == State::unknown;
    states_->setCurrentIndex(truth ? asking : choosing);
    confirm_->setVisible(!truth);
    if (truth) return showTruth();
    showOutcome();
}

void MomentPage::showHeld() {
    const auto& attempt = flow().attempt();
    const bool held = isHeld(attempt.state());
    const bool waiting = attempt.state() == State::holding;
    places_->setChosen(held      ? attempt.appointment().slot
                       : waiting ? attempt.order().slot
                                 : QString());
    hold_->setVisible(attempt.state() == State::held);
    if (attempt.state() == State::held) {
        second_.start();
        tick();
    } else {
        second_.stop();
    }
}

// What the last step came to, in words; nothing while it goes well.
void MomentPage::showOutcome() {
    const auto& attempt = flow().attempt();
    if (!attempt.error()) return notice().hide();
    const bool lost = attempt.state() == State::held && attempt.wasSent();
    if (!lost) {
        if (attempt.error()->code == core::errors::bookingSlotTaken ||
            attempt.error()->code == core::errors::bookingHoldOver)
            if (!flow().loadingPlaces()) flow().loadPlaces();
        return tell(*attempt.error());
    }
    notice().setMessage(Tone::warn,
                        tr("<b>La conferma non è riuscita: non sei ancora prenotato.</b> Il posto "
                           "è tenuto per te. Premi di nuovo Conferma."));
    notice().show();
    notice().announceAndFocus();
}

void MomentPage::showTruth() {
    notice().hide();
    const auto& attempt = flow().attempt();
    const bool waiting = attempt.state() == State::asking;
    const bool moved = flow().choice().moved.has_value();
    again_->setBusy(waiting);
    truth_->setSign(waiting ? std::nullopt : std::optional(Tone::warn), Icon::warning);
    truth_->setMessage(
        Icon::server,
        waiting ? tr("Chiediamo al portale com'è andata.")
                : tr("Non sappiamo ancora se la prenotazione è riuscita."),
        moved ? tr("L'appuntamento di prima resta finché il nuovo non è confermato. Non ne avrai "
                   "due.")
              : tr("Non prenotare di nuovo. Se la conferma è arrivata, il posto è tuo."));
    truth_->setFootnote(waiting || !attempt.error() ? QString()
                                                    : helpLineSentence(attempt.error()->code));
    if (!waiting) again_->setFocus(Qt::OtherFocusReason);
}

void MomentPage::confirm() {
    if (!hasFlow()) return;
    if (flow().attempt().state() == State::held) return flow().attempt().confirm();
    notice().setMessage(Tone::bad, tr("Scegli prima un giorno e un'ora."));
    notice().show();
    notice().announceAndFocus();
}

void MomentPage::tick() {
    if (!hasFlow()) return;
    auto& attempt = flow().attempt();
    if (attempt.state() == State::held)
        hold_->setLeft(attempt.left(),
                       context().services.clock.now().addSecs(attempt.left().count()));
    attempt.checkTime();
}

// The pages of the way are behind: going back cannot book again.
void MomentPage::done() {
    second_.stop();
    flow().disconnect(this);
    auto& navigator = context().navigator;
    const auto page = pageOf<BookedPage>(std::cref(context()));
    navigator.open(Place::booking);
    navigator.push(page);
}

void MomentPage::enter() {
    if (hasFlow()) refresh();
}

void MomentPage::leave() {
    second_.stop();
}

void MomentPage::clear() {
    second_.stop();
    facts_->clear();
    places_->clear();
    hold_->hide();
    truth_->setMessage(Icon::server, {}, {});
    StepPage::clear();
}

void MomentPage::setWidthClass(WidthClass widthClass) {
    StepPage::setWidthClass(widthClass);
    places_->setWidthClass(widthClass);
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

}  // namespace ui
