// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/message/not_yet_page.h"

#include <QBoxLayout>

#include "ui/shell/navigator.h"
#include "ui/shell/strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_page.h"

namespace ui {
namespace {

QString hours() {
    return NotYetPage::tr("È gratuito, dal lunedì al sabato dalle 8.00 alle 20.00.");
}

PageFactory page(const Context& context, Place place, const char* title, const char* reason) {
    return [&context, place, title, reason] {
        return std::make_unique<NotYetPage>(
            context, place, NotYetPage::Words{NotYetPage::tr(title), NotYetPage::tr(reason)});
    };
}

}  // namespace

NotYetPage::NotYetPage(const Context& context, Place place, Words words)
    : place_(place), words_(std::move(words)) {
    auto* message =
        new MessagePage(MessagePage::Size::page, placeIcon(place), words_.title, words_.reason);
    message->setFootnote(
        QStringLiteral("%1 <b>%2</b>. %3").arg(helpLineName(), helpLineNumber(), hours()));
    auto* back = new Button(Button::Kind::primary, tr("Indietro"));
    back->setLeadingIcon(Icon::arrowLeft);
    connect(back, &Button::clicked, this, [&context] { context.navigator.back(); });
    message->addButton(back);
    column(this, 0)->addWidget(message);
    first_ = back;
}

PageFactory newCardHelp(const Context& context) {
    return page(context, Place::home, QT_TRANSLATE_NOOP("ui::NotYetPage", "Una tessera nuova"),
                QT_TRANSLATE_NOOP(
                    "ui::NotYetPage",
                    "Alla scadenza la tessera nuova arriva a casa. "
                    "Se non è arrivata chiedila allo sportello della tua ASST o al Numero Verde."));
}

}  // namespace ui
