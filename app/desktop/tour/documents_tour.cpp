// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/documents_tour.h"

#include <QAbstractButton>
#include <QLineEdit>

#include "app/desktop/demo/demo.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/record_tour.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"
#include "app/desktop/tour/tools_tour.h"
#include "app/desktop/tour/trends_tour.h"
#include "app/desktop/tour/visits_tour.h"

namespace desktop {
namespace {

// Before the list was read for the first time.
void noAnswer(Demo& demo, Stage& stage) {
    PortalHand(demo.control())
        .spoil({{"method", "GET"},
                {"path", "/fhir/DocumentReference"},
                {"kind", "status"},
                {"status", 503},
                {"times", 2}});
    stage.pressEntry("Fascicolo Sanitario Elettronico");
    stage.waitForPage("ui::LandingPage", [&] { return stage.find("retry") != nullptr; });
    stage.shoot("16-errore-fse");
    stage.press("panelDocumentsMore");
    stage.waitForPage("ui::DocumentsPage", [&] { return stage.find("retry") != nullptr; });
    stage.shoot("16-errore");
    stage.press("retry");
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
}

void chooseView(Stage& stage, int index) {
    const auto views = stage.find("views")->findChildren<QAbstractButton*>();
    views[index]->click();
}

void documentViews(Stage& stage) {
    stage.press("signatureDetails");
    stage.shoot("07b-dettagli-della-firma");
    chooseView(stage, 1);
    stage.shoot("07c-testo-completo");
    chooseView(stage, 2);
    stage.waitForPage("ui::DocumentPage", [&] { return pdfShown(stage); });
    stage.shoot("07c-originale-pdf");
    chooseView(stage, 0);
}

// The newest of its kind, or one further below.
void documentOf(Stage& stage, const QString& kind, const QString& picture, int below = 0) {
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
    stage.press("search");
    stage.type(kind);
    stage.find("documents")->setFocus();
    stage.key(Qt::Key_Home);
    for (int i = 0; i < below; ++i) stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Return);
    stage.waitForPage("ui::DocumentPage", [&] { return textShown(stage); });
    stage.shoot(picture);
    stage.press("back");
    stage.waitForPage("ui::DocumentsPage");
    qobject_cast<QLineEdit*>(stage.find("search"))->clear();
}

void recordTroubles(Demo& demo, Program& program, Stage& stage) {
    stage.waitForPage("ui::DocumentsPage");
    stage.press("search");
    stage.type("qqq");
    stage.waitUntil("dropFilters", [&] { return stage.find("dropFilters") != nullptr; });
    stage.shoot("16b-elenco-vuoto");
    stage.press("dropFilters");
    stage.press("unread");
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
    stage.shoot("06b-da-leggere");
    stage.press("unreadOnly");
    tourDocuments(program, stage);
    tourSignatures(demo, program, stage);
}

}  // namespace

void tourRecord(Demo& demo, Program& program, Stage& stage) {
    noAnswer(demo, stage);
    stage.pressEntry("Fascicolo Sanitario Elettronico");
    stage.waitForPage("ui::LandingPage", [&] { return listFilled(stage, "panelDocumentsRows"); });
    stage.shoot("06a-fse-pagina-iniziale");
    tourRecordTools(program, stage);
    tourTrends(program, stage);
    tourVisits(program, stage);
    stage.press("panelDocumentsMore");
    stage.waitForPage("ui::DocumentsPage", [&] { return listFilled(stage, "documents"); });
    stage.find("documents")->setFocus();
    stage.key(Qt::Key_Home);
    stage.shoot("06-fse-documenti");
    openFirstDocument(stage);
    stage.shoot("07-referto-laboratorio");
    documentViews(stage);
    stage.press("back");
    documentOf(stage, "dimissione", "07d-lettera-di-dimissione");
    documentOf(stage, "pronto soccorso", "07e-verbale-di-pronto-soccorso");
    documentOf(stage, "vaccin", "07f-vaccinazione");
    documentOf(stage, "specialistic", "07g-firma-con-aggiunte");
    documentOf(stage, "farmac", "07h-senza-firma", 1);
    documentOf(stage, "laboratorio", "07i-firma-rotta", 1);
    recordTroubles(demo, program, stage);
}

}  // namespace desktop
