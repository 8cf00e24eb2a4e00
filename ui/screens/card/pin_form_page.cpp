// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/card/pin_form_page.h"

#include <QBoxLayout>
#include <algorithm>

#include "ui/screens/card/card_holder_box.h"
#include "ui/screens/card/pin_fields.h"
#include "ui/screens/card/pin_pad_panel.h"
#include "ui/screens/card/pin_work.h"
#include "ui/screens/card/your_card_words.h"
#include "ui/screens/login/reader_picker.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/tries_badge.h"

namespace ui {
namespace {

QString leadOf(PinTask task) {
    if (task == PinTask::change)
        return PinFormPage::tr("Scrivi il PIN attuale e due volte quello nuovo.");
    return PinFormPage::tr(
        "Scrivi il PUK e scegli un PIN nuovo. Va bene anche se il PIN lo hai "
        "dimenticato.");
}

}  // namespace

PinFormPage::PinFormPage(const Context& context, PinTask task, CardPlace where)
    : context_(context),
      task_(task),
      where_(where),
      layout_(*this),
      scene_(new CardScene(CardScene::State::ready)),
      holder_(new CardHolderBox),
      readers_(new ReaderPicker),
      heading_(new Paragraph(where.frame == Frame::login ? Type::display : Type::h1)),
      lead_(new Paragraph(Type::lead)),
      notice_(new Banner),
      fields_(new PinFields(task)),
      tries_(new TriesBadge(3)),
      pad_(new PinPadPanel(task)),
      work_(new PinWork(context, task, this)) {
    insertion_ = context.services.cards.snapshot().insertion;
    addPicture();
    addTask();
    connect(fields_, &PinFields::given, this, &PinFormPage::send);
    connect(work_, &PinWork::finished, this, &PinFormPage::onFinished);
    connect(work_, &PinWork::sent, this, &PinFormPage::onSent);
    connect(&context_.services.cards, &core::CardService::changed, this, &PinFormPage::showCard);
    showCard();
}

void PinFormPage::addPicture() {
    scene_->setPreferredWidth(320);
    layout_.picture()->addWidget(scene_);
    layout_.picture()->addWidget(holder_);
    layout_.picture()->addWidget(readers_);
    connect(readers_, &ReaderPicker::readerChosen, &context_.services.cards,
            &core::CardService::chooseReader);
    layout_.picture()->addStretch();
}

void PinFormPage::addTask() {
    heading_->setObjectName(QStringLiteral("heading"));
    lead_->setColor(Role::ink2);
    notice_->setObjectName(QStringLiteral("pinNotice"));
    tries_->setObjectName(QStringLiteral("tries"));
    pad_->setObjectName(QStringLiteral("pinPadPanel"));
    notice_->hide();
    actions_ = makeActions();
    promise_ = makePromise();
    auto* top = row(nullptr, 16);
    top->addWidget(heading_, 1);
    top->addWidget(tries_);
    layout_.task()->addLayout(top);
    for (QWidget* part :
         std::initializer_list<QWidget*>{lead_, notice_, fields_, pad_, actions_, promise_})
        layout_.task()->addWidget(part);
    layout_.task()->addStretch();
}

QWidget* PinFormPage::makeActions() {
    confirm_ = new Button(Button::Kind::primary, tr("Conferma"));
    unblock_ = new Button(Button::Kind::primary, pinTaskName(PinTask::unblock));
    cancel_ = new Button(Button::Kind::neutral, tr("Annulla"));
    onPad_ = new Button(Button::Kind::neutral, tr("Usa i tasti del lettore"));
    keys_ = new Button(Button::Kind::text, tr("Mostra i tasti numerici"));
    confirm_->setObjectName(QStringLiteral("confirm"));
    unblock_->setObjectName(QStringLiteral("unblockPin"));
    cancel_->setObjectName(QStringLiteral("cancel"));
    onPad_->setObjectName(QStringLiteral("pad"));
    fields_->form().setPrimary(confirm_);
    connect(unblock_, &Button::clicked, this,
            [this] { replaceBy(pinTaskPage(context_, PinTask::unblock, where_)); });
    connect(cancel_, &Button::clicked, this, [this] { context_.navigator.back(); });
    connect(onPad_, &Button::clicked, this, &PinFormPage::sendOnPad);
    connect(keys_, &Button::clicked, this, [this] {
        fields_->showKeys(!fields_->keysShown());
        keys_->setText(fields_->keysShown() ? tr("Nascondi i tasti numerici")
                                            : tr("Mostra i tasti numerici"));
    });
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, 12);
    for (Button* button : {confirm_, unblock_, cancel_, keys_, onPad_}) flow->addWidget(button);
    return actions;
}

QWidget* PinFormPage::makePromise() {
    auto* promise = new QWidget;
    auto* words = new Paragraph(
        Type::secondary, tr("PIN e PUK restano tra te e la tessera: non vengono mai inviati."));
    words->setColor(Role::ink2);
    auto* line = row(promise, 10);
    line->addWidget(new IconView(Icon::shield, Role::ink2, 20));
    line->addWidget(words, 1);
    return promise;
}

QWidget* PinFormPage::firstFocus() const {
    return fields_->isHidden() ? heading_ : fields_->first();
}

// The card

bool PinFormPage::isBlocked(const core::CardSnapshot& card) const {
    return task_ == PinTask::change && card.triesLeft == 0;
}

bool PinFormPage::canType(const core::CardSnapshot& card) const {
    return work_->isRunning() || (isRead(card) && pinUsable(card) && !isBlocked(card));
}

void PinFormPage::showCard() {
    const core::CardSnapshot& card = context_.services.cards.snapshot();
    followInsertion(card);
    const bool came = canType(card) && !isOnPad() && fields_->isHidden() && isVisible();
    showParts(card);
    readers_->show(card);
    readers_->setEnabled(!work_->isRunning());
    holder_->setCard(isRead(card) ? card : core::CardSnapshot());
    fields_->setCard(card);
    if (work_->isRunning()) showHeld();
    if (!canType(card)) return showState(card);
    showTask();
    if (came) fields_->first()->setFocus();
}

void PinFormPage::showParts(const core::CardSnapshot& card) {
    const bool typing = canType(card);
    const bool here = typing && !isOnPad();
    for (QWidget* part : std::initializer_list<QWidget*>{fields_, confirm_, keys_, promise_})
        part->setVisible(here);
    pad_->setVisible(isOnPad());
    cancel_->setVisible(!isOnPad());
    onPad_->setVisible(here && hasPad(card) && !work_->isRunning());
    confirm_->setEnabled(!padChosen_ || !work_->isRunning());
    unblock_->setVisible(!typing && isBlocked(card));
    tries_->setVisible(typing && task_ == PinTask::change && card.triesLeft.has_value());
    if (card.triesLeft) tries_->setLeft(*card.triesLeft);
}

void PinFormPage::showTask() {
    scene_->setState(CardScene::State::ready);
    heading_->setText(isOnPad() ? tr("Scrivi sui tasti del lettore") : title());
    lead_->setText(isOnPad() ? tr("Quello che scrivi lì non passa dal computer.") : leadOf(task_));
}

bool PinFormPage::hasPad(const core::CardSnapshot& card) const {
    return std::ranges::any_of(card.readers, [](const core::ReaderInfo& reader) {
        return reader.chosen && reader.newPinPad;
    });
}

void PinFormPage::showState(const core::CardSnapshot& card) {
    const auto state = yourCardState(card, context_.services.clock.today(), insertion_ != 0);
    const bool news = state.title != heading_->text();
    scene_->setState(state.picture);
    heading_->setText(state.title);
    lead_->setText(state.hint);
    if (!news || !isVisible()) return;
    heading_->setFocus();
    announce(heading_);
}

// What was typed was typed for the card that was there.
void PinFormPage::followInsertion(const core::CardSnapshot& card) {
    if (!card.hasCard() && insertion_ != 0 && !work_->isRunning()) fields_->clear();
    if (!card.hasCard() || card.insertion == insertion_) return;
    fields_->clear();
    insertion_ = card.insertion;
}

// Queued: a part of this page may be the one that tells.
void PinFormPage::replaceBy(PageFactory page) {
    QMetaObject::invokeMethod(
        this, [this, page = std::move(page)] { context_.navigator.replace(*this, page); },
        Qt::QueuedConnection);
}

void PinFormPage::leave() {
    if (!work_->isRunning()) fields_->clear();
}

void PinFormPage::clear() {
    disconnect(&context_.services.cards, nullptr, this, nullptr);
    fields_->clear();
    fields_->setCard({});
    holder_->setCard({});
}

void PinFormPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
}

}  // namespace ui
