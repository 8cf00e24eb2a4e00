// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/entry_tour.h"

#include "app/desktop/demo/demo.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/portal_hand.h"
#include "app/desktop/tour/readers_tour.h"
#include "app/desktop/tour/shown.h"
#include "app/desktop/tour/stage.h"

namespace desktop {
namespace {

void cardShown(Program& program, Stage& stage, core::CardState state, const QString& picture) {
    stage.waitUntil(picture, [&] { return program.cards().snapshot().state == state; });
    stage.waitForPage("ui::CardPage");
    stage.shoot(picture);
}

void cardStates(Demo& demo, Program& program, Stage& stage) {
    using core::CardState;
    using Kind = DemoCards::Kind;
    DemoCards& cards = demo.cards();
    stage.press("cardLogin");
    cardShown(program, stage, CardState::empty, "02-tessera-inserisci");
    cards.unplug();
    cardShown(program, stage, CardState::noReader, "02b-collega-il-lettore");
    cards.plug();
    cardShown(program, stage, CardState::empty, "02b-lettore-collegato");
    cards.insertUpsideDown();
    cardShown(program, stage, CardState::mute, "02b-verso");
    cards.insert(Kind::notHealth);
    cardShown(program, stage, CardState::unknownCard, "02b-altra-carta");
    cards.insert(Kind::expired);
    cardShown(program, stage, CardState::expired, "02b-scaduta");
    shootReaders(demo, program, stage);
    cards.insert(Kind::good);
    stage.waitForPage("ui::PinPage");
    cards.remove();
    cardShown(program, stage, CardState::empty, "02b-tolta");
    cards.insert(Kind::good);
    stage.waitForPage("ui::PinPage");
}

void pin(Stage& stage) {
    stage.type("123");
    stage.shoot("03-pin");
    stage.press("confirm");
    stage.shoot("03b-pin-corto");
    for (int i = 0; i < 3; ++i) stage.key(Qt::Key_Backspace);
    stage.type("54321");
    stage.key(Qt::Key_Return);
    stage.waitForPage("ui::PinPage", [&] { return stage.find("warning") != nullptr; });
    stage.shoot("03c-pin-errato");
}

void logIn(Demo& demo, Stage& stage) {
    PortalHand(demo.control())
        .spoil({{"method", "POST"},
                {"path", "/auth/cns"},
                {"kind", "delay"},
                {"delayMs", 1500},
                {"times", 1}});
    stage.press("pin");
    stage.type("12345");
    stage.key(Qt::Key_Return);
    stage.waitForPage("ui::AccessPage");
    stage.shoot("03d-accesso");
    stage.waitForPage("ui::ActingPage");
    stage.shoot("23-per-chi-vuoi-operare");
    stage.press("actAsSelf");
    stage.waitForPage("ui::TodayPage",
                      [&] { return listFilled(stage, "toRead") && listFilled(stage, "dueItems"); });
    stage.shoot("05-home-dopo-accesso");
}

}  // namespace

void tourWelcome(Program& program, Stage& stage) {
    stage.waitUntil("reader",
                    [&] { return program.cards().snapshot().state == core::CardState::empty; });
    stage.waitForPage("ui::WelcomePage");
    stage.shoot("01-home-accesso");
    stage.pressEntry("Fascicolo Sanitario Elettronico");
    stage.waitForPage("ui::StepUpPage");
    stage.shoot("16c-accesso-piu-sicuro");
    stage.key(Qt::Key_Tab);
    stage.pressEntry("Home");
    stage.waitForPage("ui::WelcomePage");
}

void tourCardLogin(Demo& demo, Program& program, Stage& stage) {
    cardStates(demo, program, stage);
    pin(stage);
    logIn(demo, stage);
}

}  // namespace desktop
