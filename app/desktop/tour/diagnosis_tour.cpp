// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/diagnosis_tour.h"

#include "app/desktop/demo/demo.h"
#include "app/desktop/tour/stage.h"
#include "ui/widgets/paragraph.h"

namespace desktop {
namespace {

constexpr QSize wide(1280, 800);
constexpr QSize small(1024, 600);
constexpr QSize tall(1280, 1900);     // the whole page at once
constexpr QSize tallest(1280, 4600);  // at 200 %

class DiagnosisTour {
  public:
    DiagnosisTour(Demo& demo, Program& program, Stage& stage)
        : demo_(demo), program_(program), stage_(stage) {}

    void walk() {
        diagnosis();
        assistant();
        demo_.cards().remove();
        stage_.pressEntry(QStringLiteral("Home"));
        stage_.waitForPage("ui::WelcomePage");
    }

  private:
    void diagnosis();
    void assistant();
    bool says(const char* name, const char* words) const {
        const auto* paragraph = qobject_cast<ui::Paragraph*>(stage_.find(name));
        return paragraph && paragraph->text() == QString::fromUtf8(words);
    }
    void waitFor(const char* name, const char* words) {
        stage_.waitUntil(QString::fromUtf8(words), [=, this] { return says(name, words); });
    }
    /// The same page in the other sizes and looks.
    void everyLook(const QString& name) {
        stage_.shoot(name);
        stage_.resize(small);
        stage_.shoot(name + QStringLiteral("-finestra-piccola"));
        stage_.resize(wide);
        program_.preferences().setScheme(ui::Scheme::dark);
        stage_.shoot(name + QStringLiteral("-scuro"));
        program_.preferences().setScheme(ui::Scheme::highContrast);
        stage_.shoot(name + QStringLiteral("-alto-contrasto"));
        program_.preferences().setScheme(ui::Scheme::light);
        program_.preferences().setTextSize(200);
        stage_.shoot(name + QStringLiteral("-grande"));
        program_.preferences().setTextSize(100);
    }

    /// From head to foot.
    void whole(const QString& name) {
        stage_.resize(tall);
        stage_.shoot(name + QStringLiteral("-intera"));
        program_.preferences().setTextSize(200);
        stage_.resize(tallest);
        stage_.shoot(name + QStringLiteral("-grande-intera"));
        program_.preferences().setTextSize(100);
        stage_.resize(wide);
    }

    Demo& demo_;
    Program& program_;
    Stage& stage_;
};

void DiagnosisTour::diagnosis() {
    demo_.cards().remove();
    stage_.pressEntry(QStringLiteral("Diagnosi"));
    stage_.waitForPage("ui::DiagnosisPage",
                       [this] { return says("adviceHeading", "Manca solo la tessera"); });
    everyLook(QStringLiteral("12-diagnosi"));
    demo_.cards().insert(DemoCards::Kind::good);
    waitFor("adviceHeading", "È tutto a posto");
    everyLook(QStringLiteral("12b-diagnosi-a-posto"));
    whole(QStringLiteral("12b-diagnosi-a-posto"));
    demo_.cards().remove();
    demo_.cards().setKeptByOthers(true);
    demo_.cards().insert(DemoCards::Kind::good);
    waitFor("adviceHeading", "Chiudi l'altro programma");
    stage_.shoot(QStringLiteral("12b2-diagnosi-altro-programma"));
    demo_.cards().setKeptByOthers(false);
    demo_.cards().insert(DemoCards::Kind::expired);
    waitFor("adviceHeading", "Serve la tessera nuova");
    everyLook(QStringLiteral("12b3-diagnosi-scaduta"));
    demo_.cards().insertUpsideDown();
    waitFor("adviceHeading", "Gira la tessera");
    stage_.shoot(QStringLiteral("12c-diagnosi-al-contrario"));
}

void DiagnosisTour::assistant() {
    demo_.cards().unplug();
    stage_.pressEntry(QStringLiteral("Impostazioni"));
    stage_.waitForPage("ui::SettingsPage");
    stage_.press("firstRun");
    stage_.waitForPage("ui::FirstRunPage",
                       [this] { return says("heading", "Collega il lettore"); });
    stage_.shoot(QStringLiteral("12d-primo-avvio-lettore"));
    demo_.cards().plug();
    waitFor("heading", "Manca solo la tessera");
    everyLook(QStringLiteral("12e-primo-avvio-tessera"));
    demo_.cards().insert(DemoCards::Kind::good);
    waitFor("heading", "Hai il PIN della tessera?");
    stage_.shoot(QStringLiteral("12f-primo-avvio-pin"));
    stage_.press("goOn");
    waitFor("heading", "È tutto pronto");
    stage_.shoot(QStringLiteral("12g-primo-avvio-pronto"));
    stage_.press("skip");
    stage_.waitForPage("ui::SettingsPage");
}

}  // namespace

void tourDiagnosis(Demo& demo, Program& program, Stage& stage) {
    DiagnosisTour(demo, program, stage).walk();
}

}  // namespace desktop
