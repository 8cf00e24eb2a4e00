// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/acting/refused_page.h"

#include <QBoxLayout>

#include "core/base/error_table.h"
#include "ui/screens/message/error_words.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"

namespace ui {

RefusedPage::RefusedPage(const Context& context, core::Error error) : error_(std::move(error)) {
    const core::ErrorText text = core::errorText(error_);
    auto* message = new MessagePage(MessagePage::Size::page, Icon::people, text.title, text.hint);
    message->setSign(Tone::warn, Icon::close);
    message->setFootnote(helpLineSentence(error_.code));
    auto* go = new Button(Button::Kind::primary, tr("Continua per me stesso"));
    go->setObjectName(QStringLiteral("continueAsSelf"));
    go->setAccessibleDescription(text.title);
    connect(go, &Button::clicked, this, [&context] { context.navigator.open(Place::home); });
    message->addButton(go);
    column(this, 0)->addWidget(message);
    first_ = go;
}

QString RefusedPage::title() const {
    return core::errorText(error_).title;
}

}  // namespace ui
