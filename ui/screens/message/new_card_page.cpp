// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/message/new_card_page.h"

#include <QBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"

namespace ui {

NewCardPage::NewCardPage(const Context& context) {
    auto* message = new MessagePage(
        MessagePage::Size::page, placeIcon(Place::home), title(),
        tr("Alla scadenza la tessera nuova arriva a casa. "
           "Se non è arrivata chiedila allo sportello della tua ASST o al Numero Verde."));
    message->setFootnote(QStringLiteral("%1 <b>%2</b>. %3")
                             .arg(helpLineName(), helpLineNumber(),
                                  tr("È gratuito, dal lunedì al sabato dalle 8.00 alle 20.00.")));
    auto* back = new Button(Button::Kind::primary, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    message->addButton(back);
    column(this, 0)->addWidget(message);
    first_ = back;
}

PageFactory newCardPage(const Context& context) {
    return pageOf<NewCardPage>(std::cref(context));
}

}  // namespace ui
