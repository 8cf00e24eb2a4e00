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

PageFactory placeNotYet(const Context& context, Place place) {
    switch (place) {
        case Place::data:
            return page(context, place, QT_TRANSLATE_NOOP("ui::NotYetPage", "I tuoi dati"),
                        QT_TRANSLATE_NOOP(
                            "ui::NotYetPage",
                            "Questa versione non mostra ancora i tuoi dati e le tue esenzioni. "
                            "Per conoscerli chiama il Numero Verde o vai alla tua ASST."));
        case Place::doctor:
            return page(context, place, QT_TRANSLATE_NOOP("ui::NotYetPage", "Il tuo medico"),
                        QT_TRANSLATE_NOOP(
                            "ui::NotYetPage",
                            "Con questa versione non puoi ancora vedere o cambiare il medico. "
                            "Puoi farlo allo sportello della tua ASST."));
        case Place::privacy:
            return page(
                context, place, QT_TRANSLATE_NOOP("ui::NotYetPage", "Gestione privacy"),
                QT_TRANSLATE_NOOP("ui::NotYetPage",
                                  "Con questa versione non puoi ancora cambiare i tuoi consensi. "
                                  "Puoi farlo allo sportello della tua ASST."));
        case Place::diagnosis:
            return page(
                context, place, QT_TRANSLATE_NOOP("ui::NotYetPage", "Diagnosi"),
                QT_TRANSLATE_NOOP(
                    "ui::NotYetPage",
                    "Questa versione non controlla ancora da sola lettore, tessera e collegamento. "
                    "Prova un'altra porta USB. Se non basta chiama il Numero Verde."));
        default:
            return nullptr;
    }
}

PageFactory newCardHelp(const Context& context) {
    return page(context, Place::home, QT_TRANSLATE_NOOP("ui::NotYetPage", "Una tessera nuova"),
                QT_TRANSLATE_NOOP(
                    "ui::NotYetPage",
                    "Alla scadenza la tessera nuova arriva a casa. "
                    "Se non è arrivata chiedila allo sportello della tua ASST o al Numero Verde."));
}

}  // namespace ui
