// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/acting_tour.h"

#include <QAbstractButton>

#include "app/desktop/program.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"
#include "app/desktop/tour/visits_tour.h"

namespace desktop {
namespace {

void actFor(Program& program, Stage& stage, const QString& name) {
    stage.waitForPage("ui::ActingPage");
    for (auto* button : program.window().findChildren<QAbstractButton*>("actAsOther"))
        if (button->isVisible() && button->accessibleName().startsWith(name)) button->click();
    stage.waitForPage("ui::TodayPage");
}

}  // namespace

void tourActing(Program& program, Stage& stage) {
    stage.press("chooseSubject");
    actFor(program, stage, QStringLiteral("GIULIA"));
    stage.waitUntil("toRead", [&] { return listFilled(stage, "toRead"); });
    stage.shoot("05b-home-per-altri");
    stage.press("allDocuments");
    stage.waitForPage("ui::LandingPage", [&] { return listFilled(stage, "panelDocumentsRows"); });
    stage.shoot("23b-fse-per-altri");
    tourChildsVaccinations(program, stage);
    program.preferences().setScheme(ui::Scheme::dark);
    stage.shoot("23c-scuro-fse-per-altri");
    program.preferences().setScheme(ui::Scheme::highContrast);
    stage.pressEntry("Home");
    stage.waitForPage("ui::TodayPage", [&] { return listFilled(stage, "toRead"); });
    stage.shoot("23d-alto-contrasto-home-per-altri");
    program.preferences().setScheme(ui::Scheme::light);
    stage.resize(small);
    stage.shoot("23e-finestra-piccola-home-per-altri");
    stage.resize(wide);
    program.preferences().setTextSize(200);
    stage.shoot("23f-grande-home-per-altri");
    program.preferences().setTextSize(100);
    stage.press("actForAnother");
    stage.shoot("23g-cambia-persona");
    actFor(program, stage, QStringLiteral("PIETRO"));
    stage.shoot("23h-home-per-delegante");
    stage.pressEntry("Gestione privacy");
    stage.waitForPage("ui::ClosedPage");
    stage.shoot("23i-privacy-chiusa");
    stage.press("chooseSubject");
    program.preferences().setTextSize(200);
    stage.shoot("23j-grande-per-chi");
    program.preferences().setTextSize(100);
    stage.press("actForSelf");
    stage.waitForPage("ui::TodayPage");
}

}  // namespace desktop
