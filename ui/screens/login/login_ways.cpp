// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/login_ways.h"

#include <QCoreApplication>

#include "ui/screens/login/login_flow.h"
#include "ui/screens/login/login_page.h"
#include "ui/screens/login/password_page.h"

namespace ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::LoginWays)
};

LoginWay withCard(const Context& context) {
    return {QStringLiteral("cardLogin"),
            core::Level::card,
            Icon::card,
            Words::tr("Con la tessera e il PIN"),
            Words::tr("AUTENTICAZIONE CON CRS, LETTORE DI SMARTCARD E PIN"),
            Words::tr("È disponibile solo se hai un lettore di smartcard e il codice PIN della tua "
                      "CRS."),
            Words::tr("Accedi con la tessera e il PIN"),
            doneWith(core::Level::card),
            Words::tr("Continua con la tessera"),
            Words::tr("circa un minuto"),
            [&context] { return cardLoginPages(context); }};
}

LoginWay withCode(const Context& context) {
    return {QStringLiteral("gassLogin"),
            core::Level::passwordAndCode,
            Icon::sms,
            Words::tr("Con password e codice via SMS"),
            Words::tr("AUTENTICAZIONE CON USERID, PASSWORD E CODICE USA E GETTA"),
            Words::tr("È disponibile solo se hai richiesto la password di accesso presso gli "
                      "ospedali regionali e hai attivato la ricezione, via sms, del codice usa e "
                      "getta."),
            Words::tr("Accedi con password e codice via SMS"),
            doneWith(core::Level::passwordAndCode),
            Words::tr("Continua con il codice SMS"),
            Words::tr("circa due minuti"),
            [&context] { return passwordLogin(context, context.services.gassLogin); }};
}

LoginWay withPassword(const Context& context) {
    return {QStringLiteral("passwordLogin"),
            core::Level::password,
            Icon::key,
            Words::tr("Con la sola password"),
            Words::tr("AUTENTICAZIONE CON USERID E PASSWORD"),
            Words::tr("È disponibile solo se hai richiesto la password di accesso presso gli "
                      "ospedali regionali."),
            Words::tr("Accedi con la sola password"),
            doneWith(core::Level::password),
            Words::tr("Continua con la password"),
            Words::tr("circa un minuto"),
            [&context] { return passwordLogin(context, context.services.passwordLogin); }};
}

}  // namespace

QString doneWith(core::Level level) {
    switch (level) {
        case core::Level::card:
            return Words::tr("Tessera e PIN");
        case core::Level::passwordAndCode:
            return Words::tr("Password e codice SMS");
        case core::Level::password:
        case core::Level::none:
            break;
    }
    return Words::tr("Numero e password");
}

std::vector<LoginWay> loginWays(const Context& context, core::Level atLeast) {
    std::vector<LoginWay> ways;
    for (const auto make : {withCard, withCode, withPassword}) {
        LoginWay way = make(context);
        if (way.level >= atLeast) ways.push_back(std::move(way));
    }
    return ways;
}

PageFactory cardLoginPages(const Context& context) {
    Services& services = context.services;
    return loginPage(context, std::make_shared<LoginFlow>(services.cards, services.cardLogin,
                                                          services.sessions));
}

}  // namespace ui
