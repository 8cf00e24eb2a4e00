// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/vaccinations/vaccination_page.h"

#include <QBoxLayout>
#include <utility>

#include "ui/screens/about/fact_list.h"
#include "ui/screens/record/vaccinations/vaccination_store.h"
#include "ui/screens/record/vaccinations/vaccination_words.h"
#include "ui/shell/format.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

VaccinationPage::VaccinationPage(const Context& context, const core::Vaccination& entry)
    : heading_(new Paragraph(Type::h1, doseName(entry.name, entry.dose))), card_(new Card) {
    heading_->setObjectName(QStringLiteral("heading"));
    auto* body = new PageBody(*this);
    auto* back = new Button(Button::Kind::text, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    back->setObjectName(QStringLiteral("back"));
    back->setInBar(true);
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    auto* all = column(card_, 12, {24, 18, 24, 18});
    all->addWidget(new Badge({.tone = stateTone(entry.state), .text = stateName(entry.state)}), 0,
                   Qt::AlignLeft);
    all->addWidget(makeFacts(entry, vaccinationStore(context)->person().birthDate));
    body->content()->addWidget(back, 0, Qt::AlignLeft);
    body->content()->addWidget(heading_);
    body->content()->addWidget(card_);
    body->content()->addStretch();
}

QWidget* VaccinationPage::makeFacts(const core::Vaccination& entry, const QDate& birthDate) const {
    auto* facts = new QWidget;
    auto* all = column(facts, 10);
    const auto add = [all](const QString& name, const QString& value) {
        if (!value.isEmpty()) addFact(*all, name, value);
    };
    const bool given = entry.state == core::VaccinationState::given;
    add(given ? tr("Data") : tr("Data dell'appuntamento"), shortDate(entry.date));
    add(tr("Motivo"), entry.reason);
    if (entry.postponedUntil.isValid())
        add(tr("Differita fino al"), shortDate(entry.postponedUntil));
    add(tr("Età"), ageOn(birthDate, entry.date));
    add(tr("Contro"), entry.antigens.join(QStringLiteral(", ")));
    add(tr("Dose"), entry.dose > 0 ? QString::number(entry.dose) : QString());
    add(tr("Prodotto"), entry.product);
    add(tr("Codice AIC"), entry.aic);
    add(tr("Lotto"), entry.lot);
    add(tr("Sede"), entry.site);
    add(tr("Chi l'ha eseguita"), entry.performer);
    add(tr("Dove"), entry.place);
    return facts;
}

QWidget* VaccinationPage::firstFocus() const {
    return heading_;
}

void VaccinationPage::clear() {
    heading_->setText({});
    delete std::exchange(card_, nullptr);
}

}  // namespace ui
