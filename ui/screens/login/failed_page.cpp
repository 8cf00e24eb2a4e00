// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/failed_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/card/card_pages.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/navigator.h"
#include "ui/style/appearance.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"
#include "ui/widgets/paragraph.h"

namespace ui {

FailedPage::FailedPage(const Context& context, std::shared_ptr<LoginFlow> flow)
    : LoginPage(context, std::move(flow)) {
    const core::Error error =
        this->flow().refusal().value_or(core::Error{core::errors::portalError});
    if (const auto picture = errorPicture(error.code))
        showAtCard(*picture, error);
    else
        showMessage(error);
}

void FailedPage::showAtCard(CardScene::State picture, const core::Error& error) {
    const core::ErrorText text = core::errorText(error, {flow().card().expires});
    auto* heading = new Paragraph(Type::display, text.title);
    auto* hint = new Paragraph(Type::lead, text.hint);
    auto* code = new Paragraph(Type::secondary);
    hint->setColor(Role::ink2);
    code->setColor(Role::ink2);
    code->setRichText(helpLineSentence(error.code));
    layout().picture()->addWidget(new CardScene(picture));
    layout().picture()->addStretch();
    layout().task()->addWidget(heading);
    layout().task()->addWidget(hint);
    auto* actions = row(nullptr, 12);
    for (Button* button : makeButtons(error, text.retry)) actions->addWidget(button);
    actions->addStretch();
    layout().task()->addLayout(actions);
    layout().task()->addWidget(code);
    layout().task()->addStretch();
}

void FailedPage::showMessage(const core::Error& error) {
    const core::ErrorText text = core::errorText(error);
    auto* message =
        new MessagePage(MessagePage::Size::page, errorIcon(error.code), text.title, text.hint);
    message->setSign(Tone::bad);
    message->setFootnote(helpLineSentence(error.code));
    for (Button* button : makeButtons(error, text.retry)) message->addButton(button);
    column(this, 0)->addWidget(message);
}

std::vector<Button*> FailedPage::makeButtons(const core::Error& error, bool retry) {
    std::vector<Button*> buttons;
    if (retry) {
        auto* again = new Button(Button::Kind::primary, tr("Riprova"));
        again->setLeadingIcon(Icon::refresh);
        again->setObjectName(QStringLiteral("retry"));
        connect(again, &Button::clicked, this, [this] { flow().retry(); });
        buttons.push_back(again);
    }
    if (error.code == core::errors::pinBlocked) {
        auto* unblock = new Button(Button::Kind::secondary, pinTaskName(PinTask::unblock));
        unblock->setObjectName(QStringLiteral("unblockPin"));
        connect(unblock, &Button::clicked, this, &FailedPage::unblock);
        buttons.push_back(unblock);
    }
    auto* home = new Button(Button::Kind::neutral, tr("Torna alla home"));
    connect(home, &Button::clicked, this, [this] { context().navigator.open(Place::home); });
    buttons.push_back(home);
    first_ = buttons.front();
    return buttons;
}

void FailedPage::unblock() {
    unblocking_ = true;
    context().navigator.push(
        pinTaskPage(context(), PinTask::unblock, {.place = place(), .frame = frame()}));
}

// Back from the PUK: the login goes on where the PIN is asked for. Queued: the page is only coming
// up.
void FailedPage::enter() {
    if (!unblocking_ || flow().triesLeft() == 0) return;
    QMetaObject::invokeMethod(
        this, [this] { flow().retry(); }, Qt::QueuedConnection);
}

}  // namespace ui
