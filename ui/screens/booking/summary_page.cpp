// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/summary_page.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "core/base/rome_time.h"
#include "core/codes/fault_words.h"
#include "ui/forms/form.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/booking/moment_page.h"
#include "ui/screens/booking/rur_boxes.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double fieldWidth = 438;

}  // namespace

SummaryPage::SummaryPage(const Context& context)
    : StepPage(context, tr("Riepilogo dati prenotazione"), BookingStep::summary),
      form_(new Form(this)),
      rur_(new RurBoxes(this)) {
    content()->addWidget(form_->summary());
    content()->addWidget(makeFacts());
    content()->addWidget(makeFields());
    auto* next = new Button(Button::Kind::primary, tr("Conferma"));
    next->setObjectName(QStringLiteral("goOn"));
    form_->setPrimary(next);
    form_->onSubmit([this] { send(); });
    addFoot(next);
}

QWidget* SummaryPage::firstFocus() const {
    return phone_;
}

QWidget* SummaryPage::makeFacts() {
    auto* card = new Card;
    facts_ = new FactLines;
    column(card, 0, {24, 20, 24, 20})->addWidget(facts_);
    if (!hasFlow()) return card;
    const auto& choice = flow().choice();
    facts_->add(tr("Prestazione da prenotare"), choice.line.name);
    facts_->add(tr("Struttura"), choice.agenda.facility.body);
    facts_->add(tr("Presidio"), choice.agenda.facility.name);
    facts_->add(tr("Indirizzo"), choice.agenda.facility.address());
    return card;
}

QWidget* SummaryPage::makeFields() {
    auto* card = new Card;
    column(card, 16, {24, 20, 24, 22});
    addPhoneAndDate(*card);
    if (!hasFlow() || !flow().choice().moved) addRur(*card);
    return card;
}

void SummaryPage::addPhoneAndDate(QWidget& card) {
    auto* layout = static_cast<QVBoxLayout*>(card.layout());
    layout->addWidget(new Paragraph(
        Type::body, tr("Inserisci un tuo recapito telefonico e la data a partire dalla quale "
                       "desideri fissare l'appuntamento:")));
    phone_ = new QLineEdit;
    phone_->setObjectName(QStringLiteral("phone"));
    date_ = new QLineEdit;
    date_->setObjectName(QStringLiteral("date"));
    if (hasFlow()) {
        phone_->setText(flow().choice().phone);
        date_->setText(shortDate(flow().choice().from));
    }
    auto* phone = new FormField(tr("Telefono"), phone_);
    phone->setHint(
        tr("Il telefono servirà all'Azienda Ospedaliera per ricontattarti in caso di "
           "necessità."));
    form_->add(QStringLiteral("phone"), phone, [this] { return phoneMistake(); });
    auto* date = new FormField(tr("Data"), date_);
    date->setHint(
        tr("Formato: gg/MM/aaaa. La data deve essere successiva alla data odierna e "
           "compresa nell'arco di un anno."));
    form_->add(QStringLiteral("date"), date, [this] { return dateMistake(); });
    for (auto* field : {phone, date}) {
        limitWidth(field, fieldWidth);
        layout->addWidget(field);
    }
}

void SummaryPage::addRur(QWidget& card) {
    auto* layout = static_cast<QVBoxLayout*>(card.layout());
    layout->addWidget(new Paragraph(
        Type::body, tr("Inserisci il codice a barre della ricetta (Codice RUR). Solo se hai la "
                       "ricetta rossa di carta:")));
    auto* first = new FormField(tr("Codice RUR (1)"), rur_->first());
    first->setHint(tr("5 caratteri. Puoi usare il lettore di codici a barre."));
    form_->add(QStringLiteral("rurFirst"), first, [this] { return rurMistake(false); });
    auto* second = new FormField(tr("Codice RUR (2)"), rur_->second());
    second->setHint(tr("10 cifre."));
    form_->add(QStringLiteral("rurSecond"), second, [this] { return rurMistake(true); });
    auto* boxes = new QWidget;
    auto* flow = new FlowLayout(boxes, 16);
    for (auto* field : {first, second}) {
        limitWidth(field, fieldWidth);
        flow->addWidget(field);
    }
    layout->addWidget(boxes);
    if (!hasFlow()) return;
    rur_->first()->setText(this->flow().choice().rurFirst);
    rur_->second()->setText(this->flow().choice().rurSecond);
}

// R61.
QString SummaryPage::phoneMistake() const {
    const auto phone = core::Telephone::parse(phone_->text());
    return phone ? QString() : core::faultText(phone.error());
}

// R62.
QString SummaryPage::dateMistake() const {
    const auto date = core::parseDate(date_->text());
    if (!date) return core::faultText(date.error());
    const auto fault =
        core::bookingDateFault(*date, core::inRome(context().services.clock.now()).date());
    return fault ? core::faultText(*fault) : QString();
}

// R31. It is the number of this prescription, where we know that.
QString SummaryPage::rurMistake(bool second) const {
    if (rur_->isEmpty()) return {};
    const auto rur = core::parseRur(rur_->first()->text(), rur_->second()->text());
    if (!rur) {
        const auto& fault = second ? rur.error().second : rur.error().first;
        if (!fault) return {};
        return second ? core::rurSecondFaultText(*fault) : core::rurFirstFaultText(*fault);
    }
    const QString nre = hasFlow() ? flow().choice().prescription.nre : QString();
    const bool other = !nre.isEmpty() && rur->first + rur->second != nre;
    return other && second ? tr("Il codice RUR non è quello di questa ricetta.") : QString();
}

void SummaryPage::send() {
    form_->answered();
    if (!hasFlow()) return;
    auto& choice = flow().choice();
    choice.phone = phone_->text();
    choice.from = *core::parseDate(date_->text());
    choice.rurFirst = rur_->first()->text();
    choice.rurSecond = rur_->second()->text();
    context().navigator.push(pageOf<MomentPage>(std::cref(context())));
}

core::FormValues SummaryPage::draft() const {
    return form_->draft();
}

void SummaryPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
}

void SummaryPage::clear() {
    form_->clear();
    facts_->clear();
    StepPage::clear();
}

}  // namespace ui
