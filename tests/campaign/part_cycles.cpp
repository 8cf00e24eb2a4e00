// SPDX-License-Identifier: EUPL-1.2
// A card put in and taken out ten thousand times, now and then by an impatient hand.
#include "tests/campaign/desk_watch.h"
#include "tests/campaign/in_process.h"

namespace campaign {
namespace {

using core::CardState;

constexpr unsigned wholeNumber = 10000;

Outcome inAndOut(Stage& stage, DeskWatch& watch) {
    stage.putIn();
    const auto read = watch.waitFor(CardState::ready);
    stage.readers().remove();
    return read.code == done ? watch.waitFor(CardState::empty) : read;
}

/// Out again before it is read; then in, so that the end is the same.
Outcome impatient(Stage& stage, DeskWatch& watch) {
    for (int i = 0; i < 3; ++i) {
        stage.putIn();
        stage.readers().remove();
    }
    return inAndOut(stage, watch);
}

Outcome upsideDown(Stage& stage, DeskWatch& watch) {
    stage.readers().insertMute();
    const auto mute = watch.waitFor(CardState::mute);
    return mute.code == done ? inAndOut(stage, watch) : mute;
}

Outcome unplugged(Stage& stage, DeskWatch& watch) {
    stage.readers().unplug();
    const auto gone = watch.waitFor(CardState::noReader);
    stage.readers().plug();
    return gone.code == done ? watch.waitFor(CardState::empty) : gone;
}

Outcome cycle(unsigned number, Stage& stage, DeskWatch& watch) {
    if (number % 13 == 0) return unplugged(stage, watch);
    if (number % 11 == 0) return upsideDown(stage, watch);
    if (number % 7 == 0) return impatient(stage, watch);
    return inAndOut(stage, watch);
}

}  // namespace

void cycles(Judge& judge) {
    Stage stage(cardKinds().front());
    stage.readers().remove();
    DeskWatch watch(stage.interfered());
    const unsigned number = judge.share(wholeNumber);
    for (unsigned i = 1; i <= number; ++i) {
        judge.judge({.name = "cycle " + std::to_string(i), .expected = {done}, .work = [&] {
                         return cycle(i, stage, watch);
                     }});
    }
}

}  // namespace campaign
