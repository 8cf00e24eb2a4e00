// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/open_start_page.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "core/codes/fault_words.h"
#include "core/prescriptions/prescription_rules.h"
#include "ui/forms/form.h"
#include "ui/screens/booking/booking_flow.h"
#include "ui/screens/booking/booking_words.h"
#include "ui/screens/booking/services_page.h"
#include "ui/screens/login/number_card.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_number_box.h"
#include "ui/widgets/card_number_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

constexpr double fieldWidth = 438;

}  // namespace

OpenStartPage::OpenStartPage(const Context& context)
    : context_(context),
      gateway_(context.services.gateways.openBooking()),
      form_(new Form(this)),
      across_(row(nullptr, 64)),
      task_(column(nullptr, 16)) {
    (new PageBody(*this))->content()->addLayout(across_);
    across_->addLayout(task_, 1);
    across_->addWidget(new NumberCard, 0, Qt::AlignTop);
    addWords();
    addFields();
    addActions();
    task_->addStretch();
    form_->onSubmit([this] { send(); });
}

OpenStartPage::~OpenStartPage() = default;

QWidget* OpenStartPage::firstFocus() const {
    return fiscal_;
}

void OpenStartPage::addWords() {
    auto* overline = new Paragraph(Type::overline, tr("SERVIZI SOCIO-SANITARI · PRENOTAZIONI"));
    overline->setColor(Role::ink2);
    auto* lead = new Paragraph(
        Type::body, tr("Prenota con codice fiscale, numero di identificazione della tua CRS o "
                       "TS-CNS e codice IUP. Prenoti la prestazione di quella ricetta."));
    lead->setColor(Role::ink2);
    task_->addWidget(overline);
    task_->addWidget(new Paragraph(Type::h1, title()));
    task_->addWidget(lead);
    task_->addWidget(form_->summary());
}

void OpenStartPage::addFields() {
    fiscal_ = new QLineEdit;
    fiscal_->setObjectName(QStringLiteral("fiscalCode"));
    auto* fiscal = new FormField(tr("Codice fiscale"), fiscal_);
    fiscal->setHint(tr("16 caratteri, come sulla tessera."));
    form_->add(QStringLiteral("fiscalCode"), fiscal, [this] { return fiscalMistake(); });
    auto* box = new CardNumberBox;
    number_ = box->edit();
    number_->setObjectName(QStringLiteral("number"));
    auto* number = new FormField(tr("Numero di identificazione della tessera"), number_, *box);
    form_->add(QStringLiteral("number"), number, [this] { return number_->mistake(); });
    iup_ = new QLineEdit;
    iup_->setObjectName(QStringLiteral("iup"));
    auto* iup = new FormField(tr("Codice IUP"), iup_);
    iup->setHint(tr("10 caratteri, sulla ricetta o sul promemoria."));
    form_->add(QStringLiteral("iup"), iup, [this] { return iupMistake(); });
    for (auto* field : {fiscal, number, iup}) {
        limitWidth(field, fieldWidth);
        task_->addWidget(field);
    }
}

void OpenStartPage::addActions() {
    auto* back = footBackButton(context_);
    auto* next = new Button(Button::Kind::primary, tr("Prosegui"));
    next->setObjectName(QStringLiteral("goOn"));
    form_->setPrimary(next);
    auto* actions = row(nullptr, 12);
    actions->addWidget(back);
    actions->addWidget(next);
    actions->addStretch();
    task_->addLayout(actions);
}

QString OpenStartPage::fiscalMistake() const {
    const auto code = core::CodiceFiscale::parse(fiscal_->text(), context_.services.clock.today());
    return code ? QString() : core::faultText(code.error());
}

QString OpenStartPage::iupMistake() const {
    const auto code = core::parseIup(iup_->text());
    return code ? QString() : core::iupFaultText(code.error());
}

void OpenStartPage::send() {
    const auto code = core::CodiceFiscale::parse(fiscal_->text(), context_.services.clock.today());
    core::whenDone(gateway_->start({.codiceFiscale = code->text(),
                                    .cardNumber = number_->digits(),
                                    .iup = *core::parseIup(iup_->text())}),
                   this, [this](const core::Result<core::OpenVisit>& visit) { onVisit(visit); });
}

void OpenStartPage::onVisit(const core::Result<core::OpenVisit>& visit) {
    if (!visit) return form_->refuse(failureWords(visit.error()));
    form_->answered();
    switch (visit->prescription.state) {
        case core::PrescriptionState::prescribed:
            break;
        case core::PrescriptionState::booked:
            return form_->refuse(failureWords({core::errors::bookingBooked}));
        default:
            return form_->refuse(failureWords({core::errors::bookingNotBookable}));
    }
    bookingFlow(context_)->begin(visit->booking, visit->prescription, true);
    context_.navigator.push(pageOf<ServicesPage>(std::cref(context_)));
}

core::FormValues OpenStartPage::draft() const {
    return form_->draft();
}

void OpenStartPage::restore(const core::FormValues& draft) {
    form_->restore(draft);
}

void OpenStartPage::clear() {
    form_->clear();
}

void OpenStartPage::setWidthClass(WidthClass widthClass) {
    across_->setDirection(widthClass == WidthClass::wide ? QBoxLayout::LeftToRight
                                                         : QBoxLayout::TopToBottom);
}

}  // namespace ui
