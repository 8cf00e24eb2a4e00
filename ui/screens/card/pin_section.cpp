// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_section.h"

#include <QBoxLayout>

#include "ui/screens/card/card_pages.h"
#include "ui/screens/card/your_card_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tries_badge.h"

namespace ui {
namespace {

QString wordsOf(const core::CardSnapshot& card) {
    if (!pinUsable(card))
        return PinSection::tr(
            "Di questo modello di tessera il programma non sa usare il PIN: qui non si può "
            "cambiare né sbloccare.");
    if (card.state != core::CardState::ready)
        return PinSection::tr(
            "Con questa tessera qui non si entra. Dopo tre PIN errati si blocca: per sbloccarla "
            "serve il PUK, che è nella busta del PIN.");
    return PinSection::tr(
        "Il PIN serve per entrare e per firmare. Dopo tre PIN errati la tessera si blocca: per "
        "sbloccarla serve il PUK, che è nella busta del PIN.");
}

}  // namespace

PinSection::PinSection(QWidget* parent)
    : Card(Kind::plain, parent),
      words_(new Paragraph(Type::body)),
      tries_(new TriesBadge(3)),
      actions_(new QWidget) {
    auto* all = column(this, 12, {22, 18, 22, 18});
    all->addWidget(new Paragraph(Type::h2, tr("PIN e PUK")));
    all->addWidget(words_);
    all->addWidget(tries_, 0, Qt::AlignLeft);
    tries_->hide();
    auto* change = new Button(Button::Kind::secondary, pinTaskName(PinTask::change));
    auto* unblock = new Button(Button::Kind::secondary, pinTaskName(PinTask::unblock));
    change->setObjectName(QStringLiteral("changePin"));
    unblock->setObjectName(QStringLiteral("unblockPin"));
    connect(change, &Button::clicked, this, &PinSection::changeChosen);
    connect(unblock, &Button::clicked, this, &PinSection::unblockChosen);
    auto* flow = new FlowLayout(actions_, 12);
    flow->addWidget(change);
    flow->addWidget(unblock);
    all->addWidget(actions_);
    all->addStretch();
}

void PinSection::setCard(const core::CardSnapshot& card) {
    words_->setText(wordsOf(card));
    // Only when the card has told it.
    if (card.triesLeft) tries_->setLeft(*card.triesLeft);
    tries_->setVisible(card.triesLeft.has_value());
    actions_->setVisible(pinUsable(card));
}

}  // namespace ui
