// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/diagnosis/advice_actions.h"

#include <QCoreApplication>

#include "ui/screens/card/card_pages.h"
#include "ui/screens/help/help_topic_page.h"
#include "ui/screens/login/password_page.h"
#include "ui/screens/message/new_card_page.h"
#include "ui/shell/navigator.h"

namespace ui {
namespace {

using core::diagnosis::Action;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::AdviceActions)
};

}  // namespace

QString actionWords(Action action) {
    switch (action) {
        case Action::none:
            return {};
        case Action::copyCommand:
            return Words::tr("Copia il comando");
        case Action::howToInsert:
            return Words::tr("Come si inserisce");
        case Action::otherReader:
            return Words::tr("Usa l'altro lettore");
        case Action::withoutCard:
            return Words::tr("Entra senza tessera");
        case Action::newCard:
            return Words::tr("Come averne una nuova");
        case Action::unblockPin:
            return Words::tr("Sblocca il PIN");
        case Action::openSettings:
            return Words::tr("Apri le Impostazioni");
        case Action::checkAgain:
            return Words::tr("Controlla di nuovo");
    }
    return {};
}

bool followAction(const Context& context, Action action) {
    Navigator& navigator = context.navigator;
    switch (action) {
        case Action::howToInsert:
            navigator.push(pageOf<HelpTopicPage>(std::cref(context), QStringLiteral("card")));
            return true;
        case Action::otherReader:
            context.services.cards.chooseReader({});
            return true;
        case Action::withoutCard:
            navigator.logIn(Place::home, passwordLogin(context, context.services.gassLogin));
            return true;
        case Action::newCard:
            navigator.push(newCardPage(context));
            return true;
        case Action::unblockPin:
            navigator.push(pinTaskPage(context, PinTask::unblock, {.place = Place::diagnosis}));
            return true;
        case Action::openSettings:
            navigator.open(Place::settings);
            return true;
        default:
            return false;
    }
}

}  // namespace ui
