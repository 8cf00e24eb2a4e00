// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/looks_tour.h"

#include "app/desktop/program.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

void mainPages(Stage& stage, const QString& look) {
    stage.pressEntry("Home");
    stage.waitForPage("ui::TodayPage", [&] { return listFilled(stage, "toRead"); });
    stage.shoot(look + "-home");
    stage.press("allDocuments");
    stage.waitForPage("ui::LandingPage", [&] { return listFilled(stage, "panelDocumentsRows"); });
    stage.shoot(look + "-fse");
    stage.press("panelDocumentsMore");
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
    stage.shoot(look + "-documenti");
    openFirstDocument(stage);
    stage.shoot(look + "-documento");
}

}  // namespace

void tourLooks(Program& program, Stage& stage) {
    program.preferences().setScheme(ui::Scheme::dark);
    mainPages(stage, "14-scuro");
    program.preferences().setScheme(ui::Scheme::highContrast);
    mainPages(stage, "15-alto-contrasto");
    program.preferences().setScheme(ui::Scheme::light);
    stage.resize(small);
    mainPages(stage, "18-finestra-piccola");
    stage.pressEntry("Home");
    stage.resize(wide);
    program.preferences().setTextSize(200);
    stage.shoot("17-grande-home");
    stage.press("allDocuments");
    stage.waitForPage("ui::LandingPage");
    stage.shoot("17-grande-fse");
    stage.press("panelDocumentsMore");
    stage.waitForPage("ui::DocumentsPage");
    stage.shoot("17-grande-documenti");
    openFirstDocument(stage);
    stage.shoot("17-grande-documento");
    stage.press("menu");
    stage.waitForPage("ui::MenuPage");
    stage.shoot("17-grande-menu");
    program.preferences().setTextSize(100);
}

}  // namespace desktop
