// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/firstrun/first_run_page.h"

#include <QBoxLayout>

#include "ui/screens/diagnosis/advice_actions.h"
#include "ui/screens/diagnosis/command_box.h"
#include "ui/screens/diagnosis/finding_look.h"
#include "ui/screens/firstrun/first_run_words.h"
#include "ui/screens/login/card_picture.h"
#include "ui/screens/login/login_ways.h"
#include "ui/screens/login/password_page.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon_tile.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::diagnosis::Action;
using Step = FirstRunModel::Step;

}  // namespace

FirstRunPage::FirstRunPage(const Context& context, std::shared_ptr<FirstRunModel> model)
    : context_(context),
      model_(std::move(model)),
      layout_(*this),
      scene_(new CardScene),
      tile_(new IconTile(Icon::server, Tone::info)),
      heading_(new Paragraph(Type::display)),
      hint_(new Paragraph(Type::lead)),
      found_(new Paragraph(Type::body)),
      command_(new CommandBox) {
    heading_->setObjectName(QStringLiteral("heading"));
    hint_->setColor(Role::ink2);
    found_->setColor(Role::ink2);
    layout_.picture()->addWidget(scene_);
    layout_.picture()->addWidget(tile_, 0, Qt::AlignHCenter);
    layout_.picture()->addStretch();
    for (QWidget* each : {static_cast<QWidget*>(heading_), static_cast<QWidget*>(hint_),
                          static_cast<QWidget*>(command_), static_cast<QWidget*>(found_)})
        layout_.task()->addWidget(each);
    addActions();
    layout_.task()->addStretch();
    connect(model_.get(), &FirstRunModel::changed, this, &FirstRunPage::refresh);
    refresh();
}

QStringList FirstRunPage::steps() const {
    return firstRunSteps();
}

QWidget* FirstRunPage::firstFocus() const {
    return heading_;
}

void FirstRunPage::addActions() {
    const auto add = [this](QBoxLayout& line, Button::Kind kind, const QString& text,
                            const char* name, auto act) {
        auto* button = new Button(kind, text);
        button->setObjectName(QLatin1String(name));
        connect(button, &Button::clicked, this, act);
        line.addWidget(button);
        return button;
    };
    auto* first = row(nullptr, 12);
    primary_ = add(*first, Button::Kind::primary, {}, "goOn", [this] { goOn(); });
    action_ = add(*first, Button::Kind::secondary, {}, "help", [this] { help(); });
    noPin_ = add(*first, Button::Kind::neutral, tr("No, non ce l'ho"), "noPin",
                 [this] { model_->setPin(FirstRunModel::Pin::missing); });
    first->addStretch();
    auto* second = row(nullptr, 12);
    add(*second, Button::Kind::text, tr("Entra senza tessera"), "withoutCard",
        [this] { followAction(context_, Action::withoutCard); });
    add(*second, Button::Kind::text, tr("Chiudi la guida"), "skip",
        [this] { context_.navigator.back(); });
    second->addStretch();
    layout_.task()->addLayout(first);
    layout_.task()->addLayout(second);
}

void FirstRunPage::enter() {
    model_->start();
}

void FirstRunPage::leave() {
    model_->stop();
}

void FirstRunPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
}

void FirstRunPage::refresh() {
    const auto words = firstRunWords(*model_);
    const auto* trouble = model_->trouble();
    const bool news = words.heading != heading_->text();
    heading_->setText(words.heading);
    hint_->setText(words.hint);
    found_->setText(trouble ? trouble->finding->title.text() : QString());
    found_->setVisible(trouble != nullptr);
    command_->setCommand(trouble ? QString::fromLatin1(trouble->finding->advice.command)
                                 : QString());
    primary_->setText(words.primary);
    showButtons();
    showPicture();
    if (std::exchange(shown_, model_->step()) != model_->step()) Q_EMIT titleChanged();
    if (news && isVisible()) announce(heading_);
}

void FirstRunPage::showButtons() {
    const auto* trouble = model_->trouble();
    const auto action = trouble ? trouble->finding->advice.action : Action::none;
    const bool asksPin = !trouble && model_->step() == Step::pin;
    primary_->setVisible(!primary_->text().isEmpty());
    // The way in without a card is on the page anyway.
    action_->setVisible(action != Action::none && action != Action::withoutCard);
    action_->setText(actionWords(action));
    noPin_->setVisible(asksPin && model_->pin() == FirstRunModel::Pin::notAsked);
}

void FirstRunPage::showPicture() {
    const auto step = model_->step();
    const bool network = step == Step::portal || step == Step::service;
    const auto* trouble = model_->trouble();
    const auto picture = trouble ? probePicture(*trouble) : std::nullopt;
    const auto state = picture.value_or(cardPicture(model_->around().cards.snapshot().state));
    scene_->setVisible(picture || !network);
    tile_->setVisible(!picture && network);
    scene_->setState(state);
    tile_->setIcon(step == Step::portal ? Icon::server : Icon::gear,
                   trouble ? Tone::bad : Tone::info);
}

void FirstRunPage::goOn() {
    if (model_->step() == Step::pin) return model_->setPin(FirstRunModel::Pin::known);
    context_.navigator.logIn(Place::home, cardLoginPages(context_));
}

void FirstRunPage::help() {
    const auto* trouble = model_->trouble();
    if (trouble == nullptr) return;
    const auto action = trouble->finding->advice.action;
    if (action == Action::checkAgain) return model_->start();
    if (action != Action::copyCommand) {
        followAction(context_, action);
        return;
    }
    command_->copy();
    context_.navigator.notify(tr("Comando copiato. Incollalo in un terminale."));
}

PageFactory firstRun(const Context& context) {
    auto model = std::make_shared<FirstRunModel>(context.services.surroundings);
    return pageOf<FirstRunPage>(std::cref(context), std::move(model));
}

}  // namespace ui
