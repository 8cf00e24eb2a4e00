// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/style/icons.h"

namespace ui {

/// A way to log in as a person chooses it (S32).
struct LoginWay {
    QString id;         // object name of its button
    core::Level level;  // what it reaches
    Icon icon;
    QString title;                       // `Con la tessera e il PIN`
    QString overline;                    // the seed's label
    QString text;                        // the seed's condition
    QString buttonName;                  // what a screen reader says for `ACCEDI`
    QString shortName;                   // `Tessera e PIN`
    QString goOn;                        // `Continua con la tessera`
    QString time;                        // `circa un minuto`
    std::function<PageFactory()> begin;  // its first page, each time a new login
};

/// All ways that reach at least this level, the strongest first. A new way is one entry here.
std::vector<LoginWay> loginWays(const Context& context, core::Level atLeast);

/// The first way's pages.
PageFactory cardLoginPages(const Context& context);

/// `Password e codice SMS`: what was done to get here.
QString doneWith(core::Level level);

}  // namespace ui
