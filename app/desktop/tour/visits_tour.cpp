// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/visits_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

#include "app/desktop/program.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);

class VisitsTour {
  public:
    VisitsTour(Program& program, Stage& stage) : program_(program), stage_(stage) {}

    void contacts(const QString& look) {
        waitForRows("ui::ContactsPage", "contacts");
        stage_.find("contacts")->setFocus();
        stage_.key(Qt::Key_Home);
        for (int i = 0; i < 4; ++i) stage_.key(Qt::Key_Down);
        settle();
        stage_.shoot(look + QStringLiteral("-contatti"));
    }
    void contactAlone(const QString& look) {
        stage_.key(Qt::Key_Return);
        stage_.waitForPage("ui::ContactPage", [this] { return linked(); });
        stage_.shoot(look + QStringLiteral("-contatto"));
        stage_.press("back");
        stage_.waitForPage("ui::ContactsPage");
    }
    void vaccinations(const QString& look) {
        stage_.waitForPage("ui::VaccinationsPage",
                           [this] { return stage_.find("printCertificate") != nullptr; });
        stage_.shoot(look + QStringLiteral("-vaccinazioni"));
        scrollTo("doseTable");
        stage_.shoot(look + QStringLiteral("-vaccinazioni-tabella"));
        showList(true);
        scrollTo("doses");
        stage_.shoot(look + QStringLiteral("-vaccinazioni-elenco"));
    }
    void dose(const QString& look) {
        stage_.find("doses")->setFocus();
        stage_.key(Qt::Key_Home);
        stage_.key(Qt::Key_Return);
        stage_.waitForPage("ui::VaccinationPage");
        stage_.shoot(look + QStringLiteral("-vaccinazione"));
        stage_.press("back");
        stage_.waitForPage("ui::VaccinationsPage");
        showList(false);
    }
    void section(const QString& label) {
        for (auto* tabs : program_.window().page()->findChildren<QTabBar*>())
            for (int index = 0; index < tabs->count(); ++index)
                if (tabs->tabText(index) == label) tabs->setCurrentIndex(index);
    }

  private:
    void waitForRows(const char* page, const char* list) {
        stage_.waitForPage(page, [this, list] {
            const auto* view = qobject_cast<QAbstractItemView*>(stage_.find(list));
            return view && view->model()->rowCount() > 4;
        });
    }
    // Beside the list the documents of the chosen contact come later.
    void settle() {
        if (stage_.find("contactHeading"))
            stage_.waitUntil("documents", [this] { return linked(); });
    }
    bool linked() const { return stage_.find("linkedDocument") != nullptr; }
    void showList(bool list) {
        stage_.find("doseViews")->findChildren<QAbstractButton*>()[list ? 1 : 0]->click();
        stage_.waitUntil("view",
                         [&] { return stage_.find(list ? "doses" : "doseTable") != nullptr; });
    }
    void scrollTo(const char* name) {
        QWidget* widget = stage_.find(name);
        for (QWidget* parent = widget; parent; parent = parent->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(parent))
                area->verticalScrollBar()->setValue(widget->mapTo(area->widget(), QPoint()).y() -
                                                    120);
    }

    Program& program_;
    Stage& stage_;
};

}  // namespace

void tourVisits(Program& program, Stage& stage) {
    VisitsTour tour(program, stage);
    const auto walk = [&](const QString& look, bool alone) {
        stage.press("panelContactsMore");
        tour.contacts(look);
        if (alone) tour.contactAlone(look);
        tour.section(QStringLiteral("VACCINAZIONI"));
        tour.vaccinations(look);
        tour.dose(look);
    };
    // By the menu, which is there once the window has its usual size again.
    const auto home = [&] {
        stage.resize(wide);
        program.preferences().setTextSize(100);
        stage.pressEntry(QStringLiteral("Fascicolo Sanitario Elettronico"));
        stage.waitForPage("ui::LandingPage");
    };
    walk(QStringLiteral("26"), false);
    home();
    stage.resize(small);
    walk(QStringLiteral("26-finestra-piccola"), true);
    home();
    program.preferences().setTextSize(200);
    walk(QStringLiteral("26-grande"), true);
    home();
    program.preferences().setScheme(ui::Scheme::dark);
    walk(QStringLiteral("26-scuro"), false);
    home();
    program.preferences().setScheme(ui::Scheme::highContrast);
    walk(QStringLiteral("26-alto-contrasto"), false);
    home();
    program.preferences().setScheme(ui::Scheme::light);
    stage.waitForPage("ui::LandingPage");
}

void tourChildsVaccinations(Program& program, Stage& stage) {
    VisitsTour tour(program, stage);
    tour.section(QStringLiteral("VACCINAZIONI"));
    tour.vaccinations(QStringLiteral("26b-figlia"));
    stage.pressEntry(QStringLiteral("Fascicolo Sanitario Elettronico"));
    stage.waitForPage("ui::LandingPage");
}

}  // namespace desktop
