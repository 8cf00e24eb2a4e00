// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>
#include <optional>

#include "core/base/base.h"
#include "ui/screens/card/card_pages.h"
#include "ui/widgets/card_scene.h"

namespace ui {

/// How a change or an unblocking ended: no error = done.
using PinError = std::optional<core::Error>;

/// What the person reads then. What holds now comes first: changed, not changed, cannot be known.
struct PinOutcomeWords {
    CardScene::State picture = CardScene::State::ready;
    QString title{};
    QString holds{};
    QStringList next{};  // what to do, in order
};

PinOutcomeWords pinOutcomeWords(PinTask task, const PinError& error);

/// False: the boxes can mend it, or the card has only to come back.
bool endsPinTask(const PinError& error);

/// `Il PIN non è cambiato.`, after an error that was not pin.uncertain.
QString pinUnchanged(PinTask task);

}  // namespace ui
