// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/card_page.h"

#include <QBoxLayout>

#include "ui/screens/card/card_pages.h"
#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/card_words.h"
#include "ui/screens/login/password_page.h"
#include "ui/screens/login/reader_picker.h"
#include "ui/screens/message/new_card_page.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::CardState;

bool readerThere(CardState state) {
    return state != CardState::noReader && state != CardState::serviceMissing &&
           state != CardState::serviceDenied && state != CardState::serviceSilent;
}

QFrame* separator() {
    auto* line = new Strip(Role::line);
    line->setFixedHeight(1);
    auto* frame = new QFrame;
    column(frame, 0)->addWidget(line);
    return frame;
}

}  // namespace

CardPage::CardPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)),
      scene_(new CardScene),
      heading_(new Paragraph(Type::display)),
      hint_(new Paragraph(Type::lead)) {
    hint_->setColor(Role::ink2);
    heading_->setObjectName(QStringLiteral("heading"));
    layout().picture()->addWidget(scene_);
    layout().picture()->addStretch();
    layout().task()->addWidget(heading_);
    layout().task()->addWidget(hint_);
    addStates();
    addActions();
    layout().task()->addStretch();
    connect(&this->flow(), &LoginFlow::cardChanged, this, &CardPage::showCard);
    showCard();
}

QWidget* CardPage::firstFocus() const {
    return heading_;
}

void CardPage::addStates() {
    auto* card = new Card;
    auto* rows = column(card, 12, {20, 16, 20, 16});
    const auto addRow = [rows](IconView*& icon, Paragraph*& text) {
        auto* line = row(nullptr, 12);
        icon = new IconView(Icon::clock, Role::primary, 22);
        text = new Paragraph(Type::body);
        line->addWidget(icon);
        line->addWidget(text, 1);
        rows->addLayout(line);
        return line;
    };
    auto* reader = addRow(readerIcon_, readerState_);
    readerName_ = new Paragraph(Type::secondary);
    readerName_->setColor(Role::ink2);
    readerName_->setAlignment(Qt::AlignRight);
    reader->addWidget(readerName_, 1);
    rows->addWidget(separator());
    addRow(cardIcon_, cardState_);
    readers_ = new ReaderPicker;
    connect(readers_, &ReaderPicker::readerChosen, &flow(), &LoginFlow::chooseReader);
    layout().task()->addWidget(card);
    layout().task()->addWidget(readers_);
}

void CardPage::addActions() {
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    auto* without = new Button(Button::Kind::text, tr("Entra senza tessera"));
    wayOn_ = new Button(Button::Kind::secondary, QString());
    connect(cancel, &Button::clicked, this, [this] { context().navigator.back(); });
    without->setObjectName(QStringLiteral("withoutCard"));
    connect(without, &Button::clicked, this, [this] {
        context().navigator.push(passwordLogin(context(), context().services.gassLogin));
    });
    connect(wayOn_, &Button::clicked, this, &CardPage::followWayOn);
    auto* actions = row(nullptr, 12);
    for (Button* button : {wayOn_, cancel, without}) actions->addWidget(button);
    actions->addStretch();

    auto* diagnosis = new Paragraph(Type::body);
    diagnosis->setRichText(tr("Non succede niente? <a href=\"diagnosis\">Apri la Diagnosi</a>"));
    connect(diagnosis, &Paragraph::linkActivated, this,
            [this] { context().navigator.open(Place::diagnosis); });
    auto* line = row(nullptr, 8);
    line->addWidget(new IconView(Icon::pulse, Role::ink, 20));
    line->addWidget(diagnosis, 1);
    layout().task()->addLayout(actions);
    layout().task()->addLayout(line);
    layout().task()->addLayout(makeCardLine());
}

QLayout* CardPage::makeCardLine() {
    auto* link = new Paragraph(Type::body);
    link->setObjectName(QStringLiteral("yourCard"));
    link->setRichText(
        tr("Vuoi solo vedere i dati o cambiare il PIN? <a href=\"card\">Apri La tua tessera</a>"));
    connect(link, &Paragraph::linkActivated, this,
            [this] { context().navigator.push(yourCardPage(context(), {.place = place()})); });
    auto* line = row(nullptr, 8);
    line->addWidget(new IconView(Icon::card, Role::ink, 20));
    line->addWidget(link, 1);
    return line;
}

void CardPage::showCard() {
    const core::CardSnapshot& card = flow().card();
    const bool removed = card.state == CardState::empty && flow().refusal().has_value();
    const CardWords words = removed ? removedWords() : cardWords(card);
    const bool news = words.title != heading_->text();
    scene_->setState(removed ? CardScene::State::removed : cardPicture(card.state));
    heading_->setText(words.title);
    hint_->setText(words.hint);
    wayOn_->setVisible(words.wayOn == CardWayOn::newCard);
    wayOn_->setText(tr("Come averne una nuova"));
    showReader(card);
    if (news && isVisible()) announce(heading_);
}

void CardPage::showReader(const core::CardSnapshot& card) {
    const bool there = readerThere(card.state);
    readerIcon_->setIcon(there ? Icon::ok : Icon::reader, there ? Role::ok : Role::primary);
    readerState_->setText(there ? tr("Lettore collegato") : tr("Aspetto il lettore…"));
    readerState_->setType(there ? Type::body : Type::bodyStrong);
    readerName_->setText(there ? card.reader : QString());
    readers_->show(card);
    const bool waiting = card.state == CardState::empty || card.state == CardState::reading ||
                         card.state == CardState::busy || !there;
    cardIcon_->setIcon(waiting ? Icon::clock : Icon::warning, waiting ? Role::primary : Role::warn);
    cardState_->setText(cardLine(card.state));
    cardState_->setType(there ? Type::bodyStrong : Type::body);
}

void CardPage::followWayOn() {
    context().navigator.push(newCardPage(context()));
}

}  // namespace ui
