// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/step_up_page.h"

#include <QBoxLayout>

#include "ui/screens/message/not_yet_page.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {

StepUpPage::StepUpPage(const Context& context, Place target)
    : context_(context), target_(target), layout_(*this) {
    auto* scene = new CardScene(CardScene::State::insertCard);
    scene->setPreferredWidth(300);
    layout_.picture()->addWidget(scene);
    layout_.picture()->addStretch();
    addWords();
    addMethods();
    addActions();
    layout_.task()->addStretch();
}

QString StepUpPage::heading() const {
    if (target_ == Place::record) return tr("Per aprire il Fascicolo servono la tessera e il PIN");
    return tr("Per questo servizio servono la tessera e il PIN");
}

void StepUpPage::addWords() {
    const bool inside = context_.services.sessions.active();
    auto* badge =
        new Badge({.tone = Tone::warn,
                   .text = inside ? tr("Serve un accesso più sicuro") : tr("Serve l'accesso"),
                   .icon = Icon::lock});
    auto* lead = new Paragraph(
        Type::lead,
        inside ? tr("Sei entrato con la password. Dopo il PIN torni qui, allo stesso punto.")
               : tr("Non sei ancora entrato. Dopo il PIN torni qui, allo stesso punto."));
    lead->setColor(Role::ink2);
    layout_.task()->addWidget(badge, 0, Qt::AlignLeft);
    layout_.task()->addWidget(new Paragraph(Type::greeting, heading()));
    layout_.task()->addWidget(lead);
}

void StepUpPage::addMethods() {
    auto* card = new Card;
    auto* line = row(card, 12, {20, 16, 20, 16});
    auto* time = new Paragraph(Type::secondary, tr("circa un minuto"));
    time->setColor(Role::ink2);
    time->setAlignment(Qt::AlignRight);
    line->addWidget(new IconView(Icon::card, Role::primary, 22));
    line->addWidget(new Paragraph(Type::bodyStrong, tr("Tessera e PIN")), 1);
    line->addWidget(time);
    layout_.task()->addWidget(card);
}

void StepUpPage::addActions() {
    auto* go = new Button(Button::Kind::primary, tr("Continua con la tessera"));
    go->setObjectName(QStringLiteral("continue"));
    auto* later = new Button(Button::Kind::neutral, tr("Non ora"));
    auto* without = new Button(Button::Kind::link, tr("Non hai un lettore?"));
    connect(go, &Button::clicked, this, [this] { context_.navigator.logIn(target_); });
    connect(later, &Button::clicked, this, [this] { context_.navigator.back(); });
    connect(without, &Button::clicked, this,
            [this] { context_.navigator.push(passwordNotYet(context_)); });
    auto* actions = row(nullptr, 12);
    actions->addWidget(go);
    actions->addWidget(later);
    actions->addStretch();
    layout_.task()->addLayout(actions);
    layout_.task()->addWidget(without, 0, Qt::AlignLeft);
    first_ = go;
}

void StepUpPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
}

}  // namespace ui
