// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/step_up_page.h"

#include <QBoxLayout>

#include "ui/screens/login/login_help.h"
#include "ui/shell/format.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/style/appearance.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/card_scene.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/paragraph.h"

namespace ui {
namespace {

using core::CardState;
using core::Level;

void addLine(QVBoxLayout& rows, Icon icon, Role role, Type type, const QString& what,
             const QString& when) {
    if (rows.count() > 0) {
        auto* line = new Strip(Role::line);
        line->setFixedHeight(1);
        rows.addWidget(line);
    }
    auto* line = row(nullptr, 12);
    auto* time = new Paragraph(Type::secondary, when);
    time->setColor(Role::ink2);
    time->setAlignment(Qt::AlignRight);
    line->addWidget(new IconView(icon, role, 22));
    line->addWidget(new Paragraph(type, what), 3);
    line->addWidget(time, 2);
    rows.addLayout(line);
}

bool readerThere(CardState state) {
    return state != CardState::noReader && state != CardState::serviceMissing &&
           state != CardState::serviceDenied && state != CardState::serviceSilent;
}

}  // namespace

StepUpPage::StepUpPage(const Context& context, Place target, Level needed)
    : context_(context),
      target_(target),
      needed_(needed),
      ways_(loginWays(context, needed)),
      layout_(*this) {
    auto* scene = new CardScene(CardScene::State::insertCard);
    scene->setPreferredWidth(300);
    layout_.picture()->addWidget(scene);
    layout_.picture()->addStretch();
    addWords();
    addWays();
    addActions();
    layout_.task()->addStretch();
}

QString StepUpPage::heading() const {
    const bool record = target_ == Place::record;
    if (needed_ == Level::card) {
        return target_ == Place::doctor ? tr("Per cambiare medico servono la tessera e il PIN")
                                        : tr("Per questo servizio servono la tessera e il PIN");
    }
    if (needed_ == Level::passwordAndCode)
        return record ? tr("Per aprire il Fascicolo serve la tessera, o il codice via SMS")
                      : tr("Per questo servizio serve la tessera, o il codice via SMS");
    return tr("Per questo servizio devi entrare");
}

QString StepUpPage::lead() const {
    const auto& session = context_.services.sessions.current();
    const QString after = needed_ == Level::card ? tr("Dopo il PIN torni qui, allo stesso punto.")
                                                 : tr("Poi torni qui, allo stesso punto.");
    if (!session) return tr("Non sei ancora entrato.") + u' ' + after;
    if (session->level == Level::password)
        return tr("Sei entrato con la sola password.") + u' ' + after;
    return tr("Sei entrato con password e codice SMS.") + u' ' + after;
}

void StepUpPage::addWords() {
    const bool inside = context_.services.sessions.active();
    auto* badge =
        new Badge({.tone = Tone::warn,
                   .text = inside ? tr("Serve un accesso più sicuro") : tr("Serve l'accesso"),
                   .icon = Icon::lock});
    auto* text = new Paragraph(Type::lead, lead());
    text->setColor(Role::ink2);
    layout_.task()->addWidget(badge, 0, Qt::AlignLeft);
    layout_.task()->addWidget(new Paragraph(Type::greeting, heading()));
    layout_.task()->addWidget(text);
}

void StepUpPage::addWays() {
    auto* card = new Card;
    auto* rows = column(card, 14, {20, 16, 20, 16});
    if (const auto& session = context_.services.sessions.current()) {
        // By the portal's clock: when its time began to run.
        const QDateTime began = session->expires.addSecs(-session->lifetime.count());
        addLine(*rows, Icon::ok, Role::ok, Type::body, doneWith(session->level),
                tr("fatto alle %1").arg(clockTime(began)));
    }
    for (const LoginWay& way : ways_)
        addLine(*rows, way.icon, Role::primary, Type::bodyStrong, way.shortName, way.time);
    layout_.task()->addWidget(card);
}

// The card where there is a reader for it, else what needs none.
const LoginWay& StepUpPage::foremost() const {
    const bool card = readerThere(context_.services.cards.snapshot().state) &&
                      !context_.services.sessions.active();
    return card || ways_.size() == 1 ? ways_.front() : ways_.at(1);
}

Button* StepUpPage::wayButton(const LoginWay& way, bool primary) {
    auto* button = new Button(primary ? Button::Kind::primary : Button::Kind::secondary, way.goOn);
    button->setObjectName(primary ? QStringLiteral("continue") : QStringLiteral("otherWay"));
    connect(button, &Button::clicked, this,
            [this, begin = way.begin] { context_.navigator.logIn(target_, begin()); });
    return button;
}

void StepUpPage::addActions() {
    actions_ = row(nullptr, 12);
    auto* go = wayButton(foremost(), true);
    actions_->addWidget(go);
    for (const LoginWay& way : ways_)
        if (&way != &foremost()) actions_->addWidget(wayButton(way, false));
    auto* later = new Button(Button::Kind::neutral, tr("Non ora"));
    later->setObjectName(QStringLiteral("notNow"));
    connect(later, &Button::clicked, this, [this] { context_.navigator.back(); });
    auto* foot = row(nullptr, 20);
    (ways_.size() == 1 ? actions_ : foot)->addWidget(later);
    actions_->addStretch();
    layout_.task()->addLayout(actions_);
    first_ = go;
    auto* without =
        new Button(Button::Kind::link, needed_ == Level::card && target_ == Place::doctor
                                           ? tr("Non hai un lettore? Dove puoi "
                                                "cambiare medico")
                                           : tr("Non hai un lettore?"));
    without->setObjectName(QStringLiteral("withoutReader"));
    connect(without, &Button::clicked, this,
            [this] { context_.navigator.push(withoutReader(context_)); });
    foot->addWidget(without);
    foot->addStretch();
    layout_.task()->addLayout(foot);
}

void StepUpPage::setWidthClass(WidthClass widthClass) {
    layout_.setWidthClass(widthClass);
    const bool wide = widthClass == WidthClass::wide && ways_.size() <= 2;
    actions_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace ui
