// SPDX-License-Identifier: EUPL-1.2
// The card's own pages: they need no login, only the card.
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

enum class PinTask { change, unblock };

/// From where a page of the card was opened, and where it therefore belongs: a menu entry, or the
/// steps of a login.
struct CardPlace {
    Place place = Place::home;
    Frame frame = Frame::main;
};

PageFactory yourCardPage(const Context& context, CardPlace where);
/// `Cambia il PIN`, `Sblocca con il PUK`. Ends on a page that says what holds then; `Indietro` from
/// it leads where the task was begun.
PageFactory pinTaskPage(const Context& context, PinTask task, CardPlace where);

/// `Cambia il PIN`, `Sblocca con il PUK`.
QString pinTaskName(PinTask task);

}  // namespace ui
