// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/record_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>

#include "app/desktop/demo/demo.h"
#include "app/desktop/demo/demo_anchors.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/stage.h"
#include "ui/document/document_view.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class RecordTour {
  public:
    RecordTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void walk() {
        filters();
        littleRoom();
        hiding();
        versions();
        discretion();
    }

    void signatures(const core::clinical::TrustList& anchors) {
        program_.setAnchors({});
        day(QStringLiteral("18/11/2026"));
        open();
        stage_.press("signatureDetails");
        stage_.shoot("07o-firma-identita-non-verificata");
        back();
        program_.setAnchors(anchors);
        day(QStringLiteral("11/05/2021"));
        open();
        stage_.shoot("07p-firma-non-leggibile");
        qobject_cast<ui::DocumentView*>(stage_.find("text"))->moveCursor(QTextCursor::End);
        stage_.shoot("07q-file-allegato");
        turnTo(QStringLiteral("en"), QStringLiteral("Mark as unread"));
        stage_.shoot("07r-firma-non-leggibile-inglese");
        turnTo(QStringLiteral("it"), QStringLiteral("Segna come da leggere"));
        back();
        details("20/06/2024", "07s-firmatario-fuori-elenco");
        details("05/11/2026", "07t-firma-con-aggiunte-dettagli");
        details("25/11/2025", "07u-firma-rotta-dettagli");
        details("15/06/2021", "07v-firma-p7m-dettagli");
        envelope();
        drop();
    }

  private:
    void toList() {
        stage_.waitForPage("ui::DocumentsPage", [this] {
            const auto* list = qobject_cast<QAbstractItemView*>(stage_.find("documents"));
            return stage_.find("dropFilters") || (list && list->model()->rowCount() > 1);
        });
    }
    void details(const char* when, const char* picture) {
        day(QLatin1String(when));
        open();
        stage_.press("signatureDetails");
        stage_.shoot(QLatin1String(picture));
        back();
    }
    void envelope() {
        day(QStringLiteral("21/01/2020"));
        open();
        stage_.press("save");
        stage_.shoot("07w-scarica-file-firmato");
        stage_.key(Qt::Key_Escape);
        stage_.waitUntil("no menu", [this] { return stage_.find("saveChoice") == nullptr; });
        back();
    }
    // The page is made anew: until it says these words it is the one before.
    void turnTo(const QString& language, const QString& words) {
        program_.preferences().setLanguage(language);
        stage_.waitForPage("ui::DocumentPage", [&] {
            const auto* toggle = qobject_cast<QAbstractButton*>(stage_.find("toggleUnread"));
            return stage_.find("views") && toggle && toggle->text() == words;
        });
    }
    void fill(const char* field, const QString& text) {
        stage_.press(field);
        stage_.key(Qt::Key_A, Qt::ControlModifier);
        stage_.type(text);
    }
    void day(const QString& day) {
        fill("filterFrom", day);
        fill("filterTo", day);
    }
    void drop() {
        for (const char* field : {"filterFrom", "filterTo", "search"}) {
            stage_.press(field);
            stage_.key(Qt::Key_A, Qt::ControlModifier);
            stage_.key(Qt::Key_Backspace);
        }
        toList();
    }
    void open() {
        toList();
        stage_.find("documents")->setFocus();
        stage_.key(Qt::Key_Home);
        stage_.key(Qt::Key_Return);
        stage_.waitForPage("ui::DocumentPage", [this] { return stage_.find("views") != nullptr; });
    }
    void back() {
        stage_.press("back");
        toList();
    }

    void filters() {
        toList();
        fill("filterFrom", QStringLiteral("01/10/2026"));
        stage_.shoot("06c-filtri");
        fill("filterTo", QStringLiteral("31/02/2027"));
        stage_.shoot("06d-data-sbagliata");
        fill("filterFrom", QStringLiteral("01/12/2026"));
        fill("filterTo", QStringLiteral("31/12/2026"));
        stage_.waitUntil("empty", [this] { return stage_.find("dropFilters") != nullptr; });
        stage_.shoot("16b-elenco-vuoto-periodo");
        stage_.press("dropFilters");
        toList();
    }
    void littleRoom() {
        stage_.resize(small);
        stage_.shoot("18b-documenti");
        stage_.press("filters");
        stage_.waitForPage("ui::FilterPage");
        stage_.shoot("18c-filtri");
        stage_.press("unreadOnly");
        stage_.press("applyFilters");
        toList();
        stage_.shoot("18d-documenti-filtrati");
        stage_.press("unreadOnly");
        stage_.resize(wide);
        program_.preferences().setTextSize(200);
        stage_.shoot("17b-grande-documenti");
        stage_.press("filters");
        stage_.waitForPage("ui::FilterPage");
        stage_.shoot("17c-grande-filtri");
        stage_.press("back");
        program_.preferences().setTextSize(100);
        toList();
    }
    void hiding() {
        day(QStringLiteral("18/11/2026"));  // read before: what is unread is needed later
        open();
        stage_.press("toggleHidden");
        stage_.shoot("07j-oscura");
        stage_.press("confirmHide");
        stage_.waitUntil("hidden", [this] { return stage_.find("hidePanel") == nullptr; });
        stage_.shoot("07k-oscurato");
        stage_.press("toggleHidden");
        stage_.shoot("07l-mostra-di-nuovo");
        stage_.press("confirmHide");
        stage_.waitUntil("shown", [this] { return stage_.find("hidePanel") == nullptr; });
        back();
    }
    void versions() {
        day(QStringLiteral("10/05/2022"));
        open();
        stage_.waitUntil("versions", [this] { return stage_.find("earlierVersion") != nullptr; });
        stage_.shoot("07m-versioni");
        stage_.press("earlierVersion");
        stage_.waitUntil("older", [this] {
            return stage_.find("superseded") != nullptr && stage_.find("views") != nullptr;
        });
        stage_.shoot("07n-versione-precedente");
        stage_.press("back");
        stage_.waitForPage("ui::DocumentPage");
        back();
    }
    void discretion() {
        day(QStringLiteral("17/09/2024"));
        toList();
        stage_.shoot("06e-maggior-tutela");
        program_.preferences().setDiscreet(true);
        stage_.shoot("06f-modalita-discreta");
        program_.preferences().setDiscreet(false);
        drop();
    }

    Program& program_;
    Stage& stage_;
};

}  // namespace

void tourDocuments(Program& program, Stage& stage) {
    RecordTour(program, stage).walk();
}

void tourSignatures(Demo& demo, Program& program, Stage& stage) {
    RecordTour(program, stage).signatures(demoAnchors(demo.control()));
}

void tourConsent(Demo& demo, Stage& stage) {
    PortalHand portal(demo.control());
    portal.post("/gass/enrol", {{"codiceFiscale", "RSSMRA62B25C014Z"},
                                {"cardNumber", "0041270839"},
                                {"mobile", "3330000482"},
                                {"consent", false}});
    stage.pressEntry("Fascicolo Sanitario Elettronico");
    stage.waitForPage("ui::LandingPage", [&] { return stage.find("readNotice") != nullptr; });
    stage.shoot("22-consenso");
    stage.press("readNotice");
    stage.waitForPage("ui::NoticePage");
    stage.shoot("22b-informativa");
    stage.press("back");
    stage.press("giveConsent");
    stage.shoot("22c-esprimi-il-consenso");
    stage.press("confirmConsent");
    stage.waitUntil("record", [&] { return stage.find("panelDocumentsRows") != nullptr; });
    stage.shoot("22d-consenso-espresso");
}

}  // namespace desktop
