// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/your_card_page.h"

#include <QGridLayout>

#include "ui/screens/card/pin_section.h"
#include "ui/screens/card/your_card_facts.h"
#include "ui/screens/card/your_card_head.h"
#include "ui/screens/login/login_ways.h"
#include "ui/screens/login/password_page.h"
#include "ui/screens/login/reader_picker.h"
#include "ui/screens/message/new_card_page.h"
#include "ui/screens/parts/paper_desk.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

using WayOn = YourCardWayOn;

YourCardPage::YourCardPage(const Context& context, CardPlace where)
    : ReadPage(context, tr("La tua tessera")),
      where_(where),
      head_(new YourCardHead),
      readers_(new ReaderPicker),
      doubts_(new QWidget),
      facts_(new QWidget),
      grid_(new QGridLayout),
      holder_(new FactCard(tr("Chi sei"))),
      number_(new FactCard(tr("La tessera"))),
      certificate_(new FactCard(tr("Il certificato per l'accesso"))),
      pin_(new PinSection) {
    desk().prints().setService(title());
    column(doubts_, 10);
    addFacts();
    for (QWidget* part : std::initializer_list<QWidget*>{head_, readers_, doubts_, facts_})
        content().addWidget(part);
    connect(readers_, &ReaderPicker::readerChosen, &this->context().services.cards,
            &core::CardService::chooseReader);
    connect(head_, &YourCardHead::wayOnChosen, this, &YourCardPage::followWayOn);
    connect(pin_, &PinSection::changeChosen, this, [this] { begin(PinTask::change); });
    connect(pin_, &PinSection::unblockChosen, this, [this] { begin(PinTask::unblock); });
    connect(&this->context().services.cards, &core::CardService::changed, this,
            &YourCardPage::showCard);
    showCard();
}

void YourCardPage::addFacts() {
    grid_->setContentsMargins({});
    withTheme(this, [this] { grid_->setSpacing(theme().px(16)); });
    auto* all = column(facts_, 16);
    all->addLayout(grid_);
    auto* why = new Paragraph(Type::secondary,
                              tr("Questi dati sono scritti nella tessera e si leggono senza PIN. "
                                 "Se qualcosa non è giusto, rivolgiti alla tua ASST."));
    why->setColor(Role::ink2);
    all->addWidget(why);
    setWidthClass(WidthClass::wide);
}

void YourCardPage::showCard() {
    card_ = context().services.cards.snapshot();
    readers_->show(card_);
    const bool read = isRead(card_);
    had_ = had_ || read;
    state_ = yourCardState(card_, today(), had_);
    head_->show(state_, wayOnName(), !read);
    facts_->setVisible(read);
    desk().button()->setVisible(read);
    if (read) showFacts(card_);
    showDoubts(read ? card_ : core::CardSnapshot());
    if (read) return;
    for (FactCard* card : {holder_, number_, certificate_}) card->clear();
    desk().prints().setPerson({});
}

void YourCardPage::showFacts(const core::CardSnapshot& card) {
    const Facts certificate = cardCertificateFacts(card);
    holder_->setFacts(cardHolderFacts(card, today()));
    number_->setFacts(cardNumberFacts(card));
    certificate_->setFacts(certificate);
    auto* none =
        certificate.isEmpty()
            ? new Paragraph(Type::body, tr("Nella tessera non c'è un certificato che il programma "
                                           "sappia leggere: con questa non si può entrare."))
            : nullptr;
    certificate_->setFoot(none);
    pin_->setCard(card);
    desk().prints().setPerson(
        QStringLiteral("%1 %2, %3")
            .arg(card.holder.name, card.holder.surname, card.holder.codiceFiscale));
}

void YourCardPage::showDoubts(const core::CardSnapshot& card) {
    qDeleteAll(doubts_->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList sentences = cardDoubts(card, today());
    for (const QString& sentence : sentences)
        doubts_->layout()->addWidget(new Banner(Tone::warn, sentence.toHtmlEscaped()));
    doubts_->setVisible(!sentences.isEmpty());
}

// Who is in already needs no way in.
QString YourCardPage::wayOnName() const {
    const bool inside = context().services.sessions.active();
    switch (state_.wayOn) {
        case WayOn::logIn:
            return inside ? QString() : tr("Entra con la tessera");
        case WayOn::withoutCard:
            return inside ? QString() : tr("Entra senza tessera");
        case WayOn::newCard:
            return tr("Come averne una nuova");
        case WayOn::diagnosis:
            return tr("Apri la Diagnosi");
        case WayOn::unblock:
            return pinTaskName(PinTask::unblock);
        case WayOn::none:
            break;
    }
    return {};
}

void YourCardPage::followWayOn() {
    Navigator& navigator = context().navigator;
    switch (state_.wayOn) {
        case WayOn::logIn:
            return navigator.logIn(Place::home, cardLoginPages(context()));
        case WayOn::withoutCard:
            return navigator.logIn(Place::home,
                                   passwordLogin(context(), context().services.gassLogin));
        case WayOn::newCard:
            return navigator.push(newCardPage(context()));
        case WayOn::diagnosis:
            return navigator.open(Place::diagnosis);
        case WayOn::unblock:
            return begin(PinTask::unblock);
        case WayOn::none:
            return;
    }
}

void YourCardPage::begin(PinTask task) {
    context().navigator.push(pinTaskPage(context(), task, where_));
}

QString YourCardPage::paper() const {
    return cardPaper(card_, today());
}

void YourCardPage::clear() {
    ReadPage::clear();
    disconnect(&context().services.cards, nullptr, this, nullptr);
    card_ = {};
    desk().prints().setPerson({});
    facts_->hide();
    showDoubts(card_);
    for (FactCard* card : {holder_, number_, certificate_}) card->clear();
}

void YourCardPage::setWidthClass(WidthClass widthClass) {
    const int columns = widthClass == WidthClass::narrow ? 1 : 2;
    int place = 0;
    for (QWidget* card : std::initializer_list<QWidget*>{holder_, number_, certificate_, pin_}) {
        grid_->addWidget(card, place / columns, place % columns);
        ++place;
    }
    grid_->setColumnStretch(0, 1);
    grid_->setColumnStretch(1, columns - 1);
}

}  // namespace ui
