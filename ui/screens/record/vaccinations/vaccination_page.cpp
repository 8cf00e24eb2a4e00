// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_page.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/parts/back_bar.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/screens/record/paper_text.h"
#include "ui/screens/record/vaccinations/vaccination_store.h"
#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

VaccinationPage::VaccinationPage(const Context& context, const core::Vaccination& entry)
    : heading_(new Paragraph(Type::h1, doseName(entry.name, entry.dose))),
      card_(new Card),
      desk_(new PaperDesk(context, this)),
      state_(stateName(entry.state)),
      facts_(factsOf(entry, vaccinationStore(context)->person().birthDate)) {
    heading_->setObjectName(QStringLiteral("heading"));
    auto* body = new PageBody(*this);
    connect(desk_, &PaperDesk::chosen, this, &VaccinationPage::print);
    auto* all = column(card_, 12, {24, 18, 24, 18});
    all->addWidget(new Badge({.tone = stateTone(entry.state), .text = state_}), 0, Qt::AlignLeft);
    all->addWidget(makeFacts());
    body->content()->addWidget(backBar(context, {desk_->button()}));
    body->content()->addWidget(heading_);
    body->content()->addWidget(desk_->notice());
    body->content()->addWidget(card_);
    body->content()->addStretch();
}

VaccinationPage::Facts VaccinationPage::factsOf(const core::Vaccination& entry,
                                                const QDate& birthDate) {
    const bool given = entry.state == core::VaccinationState::given;
    return {{given ? tr("Data") : tr("Data dell'appuntamento"), shortDate(entry.date)},
            {tr("Motivo"), entry.reason},
            {tr("Differita fino al"), shortDate(entry.postponedUntil)},
            {tr("Età"), ageOn(birthDate, entry.date)},
            {tr("Contro"), entry.antigens.join(QStringLiteral(", "))},
            {tr("Dose"), entry.dose > 0 ? QString::number(entry.dose) : QString()},
            {tr("Prodotto"), entry.product},
            {tr("Codice AIC"), entry.aic},
            {tr("Lotto"), entry.lot},
            {tr("Sede"), entry.site},
            {tr("Chi l'ha eseguita"), entry.performer},
            {tr("Dove"), entry.place}};
}

QWidget* VaccinationPage::makeFacts() const {
    auto* facts = new QWidget;
    auto* all = column(facts, 10);
    for (const auto& [name, value] : facts_)
        if (!value.isEmpty()) addFact(*all, name, value);
    return facts;
}

bool VaccinationPage::print() {
    if (!facts_.isEmpty())
        desk_->print(QStringLiteral("<h1>%1</h1>").arg(heading_->text().toHtmlEscaped()) +
                     paperFacts({{tr("Stato"), state_}}) + paperFacts(facts_));
    return true;
}

QWidget* VaccinationPage::firstFocus() const {
    return heading_;
}

void VaccinationPage::clear() {
    desk_->clear();
    facts_.clear();
    heading_->setText({});
    delete std::exchange(card_, nullptr);
}

}  // namespace ui
