// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/login/card_picture.h"

#include <algorithm>

namespace ui {
namespace {

namespace errors = core::errors;

struct Row {
    core::ErrorCode code;
    CardScene::State picture;
};

constexpr std::array rows{
    Row{errors::pinWrong, CardScene::State::wrongPin},
    Row{errors::pinUncertain, CardScene::State::wrongPin},
    Row{errors::pinBlocked, CardScene::State::blocked},
    Row{errors::pinUnusable, CardScene::State::blocked},
    Row{errors::cardExpired, CardScene::State::expired},
    Row{errors::certificateExpired, CardScene::State::expired},
    Row{errors::cardRemoved, CardScene::State::removed},
    Row{errors::cardAbsent, CardScene::State::removed},
    Row{errors::cardMute, CardScene::State::notRecognised},
    Row{errors::cardUnknown, CardScene::State::notRecognised},
    Row{errors::readerNone, CardScene::State::noReader},
    Row{errors::readerGone, CardScene::State::noReader},
};

}  // namespace

CardScene::State cardPicture(core::CardState state) {
    using core::CardState;
    using Scene = CardScene::State;
    switch (state) {
        case CardState::serviceMissing:
        case CardState::serviceDenied:
        case CardState::serviceSilent:
        case CardState::noReader:
            return Scene::noReader;
        case CardState::empty:
            return Scene::insertCard;
        case CardState::reading:
        case CardState::busy:
            return Scene::reading;
        case CardState::contactless:
            return Scene::insertCard;
        case CardState::mute:
        case CardState::unknownCard:
        case CardState::fault:
            return Scene::notRecognised;
        case CardState::noCertificate:
        case CardState::keyTooShort:
            return Scene::noCertificate;
        case CardState::expired:
            return Scene::expired;
        case CardState::ready:
            return Scene::ready;
    }
    return Scene::insertCard;
}

std::optional<CardScene::State> errorPicture(core::ErrorCode code) {
    const auto found = std::ranges::find(rows, code, &Row::code);
    return found == rows.end() ? std::nullopt : std::optional(found->picture);
}

}  // namespace ui
