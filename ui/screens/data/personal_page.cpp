// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/data/personal_page.h"

#include <QGridLayout>

#include "ui/screens/card/card_pages.h"
#include "ui/screens/data/data_print.h"
#include "ui/screens/data/data_store.h"
#include "ui/screens/data/data_words.h"
#include "ui/screens/data/fact_card.h"
#include "ui/screens/data/personal_facts.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

PersonalPage::PersonalPage(const Context& context)
    : DataPage(context, DataSection::personal),
      person_(new FactCard(tr("Chi sei"))),
      home_(new FactCard(tr("Dove abiti"))),
      card_(new FactCard(tr("La tua tessera"))),
      care_(new FactCard(tr("La tua assistenza"))),
      grid_(new QGridLayout) {
    grid_->setContentsMargins({});
    withTheme(this, [this] { grid_->setSpacing(theme().px(16)); });
    body()->addLayout(grid_);
    addFoot();
    store()->loadDetails();
    refresh();
}

void PersonalPage::addFoot() {
    auto* why = new Paragraph(Type::secondary,
                              tr("Questi dati vengono dall'anagrafe degli assistiti. Se qualcosa "
                                 "non è giusto, rivolgiti al Comune o allo sportello della tua "
                                 "ASST."));
    why->setColor(Role::ink2);
    auto* print = new Button(Button::Kind::secondary, tr("Stampa"));
    print->setObjectName(QStringLiteral("print"));
    print->setLeadingIcon(Icon::print);
    connect(print, &Button::clicked, this, &PersonalPage::print);
    body()->addWidget(why);
    body()->addWidget(print, 0, Qt::AlignLeft);
}

void PersonalPage::refresh() {
    const auto& details = store()->details();
    if (showsError(details.error())) return;
    const auto& known = details.value();
    person_->setFacts(personFacts(known));
    home_->setFacts(homeFacts(known));
    care_->setFacts(careFacts(known));
    showCard(known);
}

// A card about to end is said here, too: it opens the services. The card itself can be looked at
// once it was used.
void PersonalPage::showCard(const core::CitizenDetails& details) {
    card_->setFacts(cardFacts(details));
    const qint64 left = today().daysTo(details.cardUntil);
    const bool soon = details.cardRemindFrom.isValid() && details.cardRemindFrom <= today();
    const auto& session = context().services.sessions.current();
    const bool withCard = session && session->level == core::Level::card;
    if (!soon && !withCard) return card_->setFoot(nullptr);
    auto* foot = new QWidget;
    auto* lines = column(foot, 12);
    if (soon) lines->addWidget(makeBadge(left), 0, Qt::AlignLeft);
    if (withCard) lines->addWidget(makeCardButton(), 0, Qt::AlignLeft);
    card_->setFoot(foot);
}

QWidget* PersonalPage::makeBadge(qint64 left) {
    auto* badge =
        new Badge({.tone = Tone::warn,
                   .text = left < 0 ? tr("Scaduta")
                                    : tr("Scade tra %n giorno/i", nullptr, static_cast<int>(left)),
                   .icon = Icon::warning});
    badge->setObjectName(QStringLiteral("cardSoon"));
    return badge;
}

QWidget* PersonalPage::makeCardButton() {
    auto* open = new Button(Button::Kind::secondary, tr("Apri la tessera nel lettore"));
    open->setObjectName(QStringLiteral("yourCard"));
    connect(open, &Button::clicked, this,
            [this] { context().navigator.push(yourCardPage(context(), {.place = place()})); });
    return open;
}

void PersonalPage::retry() {
    store()->reloadDetails();
}

bool PersonalPage::print() {
    if (store() && store()->details().isReady())
        printPages(printedDetails(store()->details().value()));
    return true;
}

void PersonalPage::clear() {
    DataPage::clear();
    for (FactCard* card : {person_, home_, card_, care_}) card->clear();
}

void PersonalPage::setWidthClass(WidthClass widthClass) {
    DataPage::setWidthClass(widthClass);
    const bool narrow = widthClass == WidthClass::narrow;
    int place = 0;
    for (FactCard* card : {person_, home_, card_, care_}) {
        const int columns = narrow ? 1 : 2;
        grid_->addWidget(card, place / columns, place % columns);
        ++place;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, narrow ? 0 : 1);
}

}  // namespace ui
