// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/pin_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/reader_picker.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/key_pad.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/pin_edit.h"
#include "ui/widgets/tries_badge.h"

namespace ui {

PinPage::PinPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)),
      scene_(new CardScene(CardScene::State::ready)),
      pin_(new PinEdit),
      field_(new FormField(tr("PIN"), pin_)) {
    pin_->setObjectName(QStringLiteral("pin"));
    field_->setHint(tr("Le ultime tre caselle servono solo se il tuo PIN è più lungo."));
    scene_->setPreferredWidth(320);
    layout().picture()->addWidget(scene_);
    addHolder();
    addReaders();
    layout().picture()->addStretch();
    auto* lead =
        new Paragraph(Type::lead, tr("Lo hai ricevuto con la tessera. Ha da 5 a 8 cifre."));
    lead->setColor(Role::ink2);
    layout().task()->addWidget(new Paragraph(Type::display, title()));
    layout().task()->addWidget(lead);
    addWarning();
    layout().task()->addWidget(field_);
    addActions();
    layout().task()->addStretch();
    connect(pin_, &PinEdit::submitted, this, &PinPage::confirm);
    connect(pin_, &PinEdit::countChanged, this, [this] {
        field_->setError({});
        askAgain(false);
    });
}

QWidget* PinPage::firstFocus() const {
    return pin_;
}

void PinPage::clear() {
    pin_->clear();
}

void PinPage::enter() {
    if (warning_ && flow().refusal()) warning_->announceAndFocus();
}

// Unprotected data of the card: good for a greeting, not for identity (R28).
void PinPage::addHolder() {
    const core::CardSnapshot& card = flow().card();
    const QString name =
        QStringLiteral("%1 %2").arg(card.holder.name, card.holder.surname).trimmed();
    if (name.isEmpty()) return;
    auto* box = new Card;
    auto* line = row(box, 14, {20, 16, 20, 16});
    auto* words = column(nullptr, 2);
    auto* expires = new Paragraph(
        Type::secondary, elided(tr("CRS o TS-CNS, scade il %1").arg(shortDate(card.expires))));
    expires->setColor(Role::ink2);
    auto* holder = new Paragraph(Type::bodyStrong, name);
    holder->setObjectName(QStringLiteral("holder"));
    words->addWidget(holder);
    if (card.expires.isValid()) words->addWidget(expires);
    line->addWidget(IconView::onTile(Icon::card, Role::ok, Role::okTint));
    line->addLayout(words, 1);
    layout().picture()->addWidget(box);
}

/// With the cards of two people in two readers, the right one.
void PinPage::addReaders() {
    auto* readers = new ReaderPicker;
    readers->show(flow().card());
    connect(readers, &ReaderPicker::readerChosen, &flow(), &LoginFlow::chooseReader);
    connect(&flow(), &LoginFlow::cardChanged, readers,
            [this, readers] { readers->show(flow().card()); });
    layout().picture()->addWidget(readers);
}

void PinPage::addWarning() {
    const auto tries = flow().triesLeft();
    if (!flow().refusal() && !tries) return;
    const core::Error error =
        flow().refusal().value_or(core::Error{core::errors::pinWrong, {}, tries});
    const core::ErrorText text = core::errorText(error);
    warning_ = new Banner(Tone::warn, QStringLiteral("<b>%1</b> %2").arg(text.title, text.hint));
    warning_->setObjectName(QStringLiteral("warning"));
    if (tries) {
        auto* badge = new TriesBadge(*tries);
        badge->setWordsVisible(false);
        warning_->setTrailing(badge);
    }
    if (error.code == core::errors::pinWrong) scene_->setState(CardScene::State::wrongPin);
    layout().task()->addWidget(warning_);
}

void PinPage::addActions() {
    lastTry_ = new Banner(Tone::warn, tr("<b>È l'ultimo tentativo.</b> Se il PIN è sbagliato la "
                                         "tessera si blocca. Premi ancora per usarlo."));
    lastTry_->setObjectName(QStringLiteral("lastTry"));
    lastTry_->hide();
    confirm_ = new Button(Button::Kind::primary, tr("Conferma"));
    confirm_->setObjectName(QStringLiteral("confirm"));
    auto* cancel = new Button(Button::Kind::neutral, tr("Annulla"));
    cancel->setObjectName(QStringLiteral("cancel"));
    auto* keys = new Button(Button::Kind::text, tr("Mostra i tasti numerici"));
    connect(confirm_, &Button::clicked, this, &PinPage::confirm);
    connect(cancel, &Button::clicked, this, [this] { context().navigator.back(); });
    auto* actions = new QWidget;
    auto* line = new FlowLayout(actions, 12);
    for (Button* button : {confirm_, cancel, keys}) line->addWidget(button);
    if (flow().hasPad()) line->addWidget(makePad());
    auto* promise = new Paragraph(Type::secondary,
                                  tr("Il PIN resta tra te e la tessera: non viene mai inviato."));
    promise->setColor(Role::ink2);
    auto* words = row(nullptr, 10);
    words->addWidget(new IconView(Icon::shield, Role::ink2, 20));
    words->addWidget(promise, 1);
    addKeypad(*keys);
    layout().task()->addWidget(lastTry_);
    layout().task()->addWidget(actions);
    layout().task()->addLayout(words);
}

void PinPage::addKeypad(Button& toggle) {
    auto* keypad = new KeyPad(pin_);
    keypad->hide();
    connect(&toggle, &Button::clicked, keypad, [keypad, &toggle] {
        keypad->setVisible(keypad->isHidden());
        toggle.setText(keypad->isHidden() ? tr("Mostra i tasti numerici")
                                          : tr("Nascondi i tasti numerici"));
    });
    layout().task()->addWidget(keypad, 0, Qt::AlignLeft);
}

/// Never by itself: readers without keys announce them too.
QWidget* PinPage::makePad() {
    auto* pad = new Button(Button::Kind::neutral, tr("Usa i tasti del lettore"));
    pad->setObjectName(QStringLiteral("pad"));
    connect(pad, &Button::clicked, this, [this] {
        if (flow().lastTry() && !asked_) return askAgain(true);
        flow().submitOnPad();
    });
    return pad;
}

QString PinPage::lengthMistake() const {
    if (pin_->isComplete()) return {};
    if (pin_->count() == 0) return tr("Scrivi il PIN della tua tessera.");
    return tr("Il PIN ha almeno 5 cifre: ne hai scritte %n.", nullptr, pin_->count());
}

void PinPage::confirm() {
    const QString mistake = lengthMistake();
    field_->setError(mistake);
    if (!mistake.isEmpty()) return pin_->setFocus();
    if (flow().lastTry() && !asked_) return askAgain(true);
    flow().submit(pin_->take());
}

void PinPage::askAgain(bool ask) {
    asked_ = ask;
    lastTry_->setVisible(ask);
    if (ask) lastTry_->announceAndFocus();
}

}  // namespace ui
