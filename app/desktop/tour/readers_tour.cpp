// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/tour/readers_tour.h"

#include "app/desktop/demo/demo.h"
#include "app/desktop/tour/stage.h"

namespace desktop {

void shootReaders(Demo& demo, Program& program, Stage& stage) {
    using core::CardState;
    using Kind = DemoCards::Kind;
    DemoCards& cards = demo.cards();
    const auto shown = [&](CardState state, const char* picture) {
        stage.waitUntil(picture, [&] { return program.cards().snapshot().state == state; });
        stage.waitForPage("ui::CardPage");
        stage.shoot(picture);
    };
    cards.insert(Kind::newModel);
    shown(CardState::noCertificate, "02b-modello-nuovo");
    cards.remove();
    cards.plugSecond();
    stage.waitUntil("two readers", [&] { return program.cards().snapshot().readers.size() == 2; });
    shown(CardState::empty, "02b-due-lettori");
    cards.insertInSecond(Kind::byRadio);
    shown(CardState::contactless, "02b-senza-contatto");
    cards.unplugSecond();
    cards.setKeptByOthers(true);
    cards.insert(Kind::expired);
    shown(CardState::busy, "02b-occupata");
    cards.remove();
}

}  // namespace desktop
