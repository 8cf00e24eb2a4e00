// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/session_tour.h"

#include <QAbstractButton>

#include "app/desktop/demo/demo.h"
#include "app/desktop/demo/demo_panel.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

void endsAndComesBack(Stage& stage, const char* picture) {
    stage.waitForPage("ui::EndedPage");
    stage.shoot(QString::fromLatin1(picture));
    stage.press("again");
    stage.waitForPage("ui::ChoicePage");
    stage.pressEntry(QStringLiteral("Accedi con la tessera e il PIN"));
    stage.waitForPage("ui::PinPage");
    stage.type("12345");
    stage.key(Qt::Key_Return);
    stage.waitForPage("ui::TodayPage", [&] { return listFilled(stage, "toRead"); });
}

}  // namespace

void tourSessionEnds(Demo& demo, Program& program, Stage& stage) {
    using namespace std::chrono_literals;
    core::SessionManager& sessions = program.sessions();
    stage.pressEntry("Home");
    stage.waitForPage("ui::TodayPage");
    sessions.noteActivity();
    const auto pass = [&](std::chrono::seconds time) {
        demo.clock().advance(time);
        sessions.checkExpiry();
    };
    pass(9min + 2s);
    stage.shoot("24-sei-ancora-qui");
    program.preferences().setScheme(ui::Scheme::dark);
    stage.shoot("24b-scuro-sei-ancora-qui");
    program.preferences().setScheme(ui::Scheme::light);
    pass(1min);
    endsAndComesBack(stage, "25-fine-inattivo");
    sessions.portalSaid(core::SessionEnd::replaced);
    endsAndComesBack(stage, "25b-fine-entrato-altrove");
    sessions.portalSaid(core::SessionEnd::closed);
    endsAndComesBack(stage, "25c-fine-chiusa");
    sessions.portalSaid(core::SessionEnd::expired);
    endsAndComesBack(stage, "25d-fine-tempo");
}

void tourCardOut(Demo& demo, Program& program, Stage& stage) {
    demo.cards().remove();
    stage.waitForPage("ui::EndedPage");
    stage.shoot("02c-sessione-chiusa");
    demo.cards().insert(DemoCards::Kind::good);
    program.preferences().setScheme(ui::Scheme::dark);
    stage.press("again");
    stage.waitForPage("ui::ChoicePage");
    stage.shoot("14-scuro-scegli-come-entrare");
    stage.press("cardLogin");
    stage.waitForPage("ui::PinPage");
    stage.shoot("14-scuro-pin");
    stage.press("back");
    program.preferences().setScheme(ui::Scheme::light);
    program.preferences().setTextSize(200);
    stage.pressEntry(QStringLiteral("Accedi con la tessera e il PIN"));
    stage.waitForPage("ui::PinPage");
    stage.shoot("17-grande-pin");
}

void tourDesk(Demo& demo, Program& program, Stage& stage) {
    program.preferences().setTextSize(100);
    DemoPanel& panel = demo.makePanel();
    panel.show();
    const auto click = [&](const char* name) {
        panel.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
    };
    stage.shoot(panel, "22-prova-tessera");
    panel.turnTo(DemoPanel::Side::counter);
    click("enrol");
    stage.shoot(panel, "22b-prova-sportello-da-correggere");
    click("prefill");
    click("enrol");
    stage.waitUntil("SMS", [&] { return panel.findChild<QWidget*>("smsCode") != nullptr; });
    stage.shoot(panel, "22c-prova-sportello-e-telefono");
    panel.turnTo(DemoPanel::Side::time);
    stage.shoot(panel, "22d-prova-tempo");
    program.preferences().setScheme(ui::Scheme::dark);
    stage.shoot(panel, "22e-prova-scuro");
    program.preferences().setScheme(ui::Scheme::light);
}

}  // namespace desktop
