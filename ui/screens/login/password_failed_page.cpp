// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/password_failed_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/login/login_ways.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/navigator.h"
#include "ui/shell/page_body.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_page.h"

namespace ui {

PasswordFailedPage::PasswordFailedPage(const Context& context, std::shared_ptr<PasswordFlow> flow)
    : PasswordPage(context, std::move(flow)) {
    const core::Error error =
        this->flow().failure().value_or(core::Error{core::errors::portalError});
    const core::ErrorText text = core::errorText(error);
    auto* message =
        new MessagePage(MessagePage::Size::page, errorIcon(error.code), text.title, text.hint);
    message->setSign(Tone::bad);
    message->setFootnote(helpLineSentence(error.code));
    if (text.retry) {
        auto* again = new Button(Button::Kind::primary, tr("Riprova"));
        again->setLeadingIcon(Icon::refresh);
        message->addButton(addButton(again, "retry"));
        connect(again, &Button::clicked, this, [this] { this->flow().retry(); });
    }
    if (error.code == core::errors::loginLocked) {  // R85: the card is not locked by it
        auto* card = new Button(Button::Kind::secondary, tr("Entra con la tessera"));
        message->addButton(addButton(card, "withCard"));
        connect(card, &Button::clicked, this,
                [this] { this->context().navigator.push(cardLoginPages(this->context())); });
    }
    auto* home = new Button(Button::Kind::neutral, tr("Torna alla home"));
    message->addButton(addButton(home, "home"));
    connect(home, &Button::clicked, this, [this] { this->context().navigator.open(Place::home); });
    centredBody(*this, 1120)->addWidget(message);
}

Button* PasswordFailedPage::addButton(Button* button, const char* name) {
    button->setObjectName(QString::fromLatin1(name));
    if (!first_) first_ = button;
    return button;
}

}  // namespace ui
