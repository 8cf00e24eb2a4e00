// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/booking/services_page.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QRadioButton>

#include "ui/screens/booking/facility_page.h"
#include "ui/screens/booking/fact_lines.h"
#include "ui/screens/record/prescriptions/prescription_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

ServicesPage::ServicesPage(const Context& context)
    : StepPage(context, tr("Che cosa prenoti"), BookingStep::prescription) {
    if (hasFlow()) content()->addWidget(makeCard());
    auto* next = new Button(Button::Kind::primary, tr("Scegli dove"));
    next->setObjectName(QStringLiteral("goOn"));
    connect(next, &Button::clicked, this, &ServicesPage::goOn);
    addFoot(next);
}

QWidget* ServicesPage::makeCard() {
    const auto& prescription = flow().choice().prescription;
    auto* card = new Card;
    auto* layout = column(card, 14, {24, 20, 24, 22});
    addChoices(*layout);
    auto* facts = new FactLines;
    facts->add(tr("Classe di priorità"), priorityWords(prescription.priority));
    if (!flow().withoutLogin()) facts->add(tr("Quesito diagnostico"), prescription.question);
    facts->add(tr("Codice della ricetta"), prescription.code());
    layout->addWidget(facts);
    card_ = card;
    return card;
}

void ServicesPage::addChoices(QVBoxLayout& layout) {
    const auto& lines = flow().choice().prescription.lines;
    const bool several = lines.size() > 1;
    if (several) {
        layout.addWidget(new Paragraph(Type::h3, tr("Con questa ricetta prendi un appuntamento")));
        layout.addWidget(new Paragraph(
            Type::body, tr("Scegli la prestazione per cui cercare il posto. Le altre si fanno lo "
                           "stesso giorno, se la struttura può.")));
        choices_ = new QButtonGroup(this);
    }
    for (int i = 0; i < lines.size(); ++i) {
        const QString details = lineDetails(lines[i], core::PrescriptionKind::services);
        auto* second = new Paragraph(Type::secondary, details);
        second->setColor(Role::ink2);
        if (several) {
            auto* choice = new QRadioButton(lines[i].name);
            choice->setObjectName(QStringLiteral("service%1").arg(i));
            choice->setAccessibleDescription(details);
            choice->setChecked(lines[i].name == flow().choice().line.name);
            choices_->addButton(choice, i);
            layout.addWidget(choice);
        } else {
            layout.addWidget(new Paragraph(Type::h3, lines[i].name));
        }
        layout.addWidget(second);
    }
}

void ServicesPage::goOn() {
    if (!hasFlow()) return;
    const auto& lines = flow().choice().prescription.lines;
    if (choices_ && choices_->checkedId() >= 0) flow().choice().line = lines[choices_->checkedId()];
    context().navigator.push(pageOf<FacilityPage>(std::cref(context())));
}

void ServicesPage::clear() {
    delete std::exchange(card_, nullptr);
    choices_ = nullptr;
    StepPage::clear();
}

}  // namespace ui
