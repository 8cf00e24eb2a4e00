// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/booked_page.h"

#include <QBoxLayout>

#include "ui/screens/booking/appointment_facts.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/parts/page_prints.h"
#include "ui/shell/navigator.h"
#include "ui/shell/place.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

BookedPage::BookedPage(const Context& context)
    : StepPage(context, tr("Sei prenotato"), BookingStep::done),
      facts_(new FactLines),
      prints_(new PagePrints(context, notice(), this)) {
    prints_->setService(placeName(Place::booking));
    connect(prints_, &PagePrints::failed, this, &BookedPage::tell);
    auto* card = new Card(Card::Kind::ok);
    column(card, 0, {24, 20, 24, 22})->addWidget(facts_);
    if (hasFlow() && flow().choice().moved)
        content()->addWidget(new Banner(
            Tone::ok, tr("Abbiamo spostato l'appuntamento. Quello di prima non vale più.")));
    content()->addWidget(card);
    content()->addWidget(makeButtons());
    addFoot(nullptr);
    if (!hasFlow()) return;
    flow().setSeen();
    fillFacts(*facts_, appointment());
}

BookedPage::~BookedPage() = default;

// The answer names the place; where it is was told when it was chosen.
core::Appointment BookedPage::appointment() const {
    auto booked = flow().attempt().appointment();
    if (booked.facility.address().isEmpty()) booked.facility = flow().choice().agenda.facility;
    return booked;
}

QWidget* BookedPage::makeButtons() {
    auto* buttons = new QWidget;
    auto* layout = new FlowLayout(buttons, 12);
    const auto add = [&](Button::Kind kind, const QString& text, Icon icon, const char* name) {
        auto* button = new Button(kind, text);
        button->setLeadingIcon(icon);
        button->setObjectName(QString::fromLatin1(name));
        layout->addWidget(button);
        return button;
    };
    auto* paper = add(Button::Kind::primary, tr("Stampa"), Icon::print, "printAppointment");
    auto* calendar =
        add(Button::Kind::secondary, tr("Salva nel calendario"), Icon::calendar, "saveCalendar");
    connect(paper, &Button::clicked, this, &BookedPage::print);
    connect(calendar, &Button::clicked, this, &BookedPage::save);
    return buttons;
}

bool BookedPage::print() {
    if (hasFlow() && !prints_->isBusy()) prints_->print(printedAppointment(appointment()));
    return true;
}

void BookedPage::save() {
    if (!hasFlow()) return;
    saveToCalendar(context(), *this, appointment(),
                   [this](const core::Error& error) { tell(error); });
}

void BookedPage::clear() {
    prints_->cancel();
    facts_->clear();
    StepPage::clear();
}

}  // namespace ui
