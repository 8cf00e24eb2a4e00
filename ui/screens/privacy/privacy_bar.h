// SPDX-License-Identifier: EUPL-1.2
// The pages behind GESTIONE PRIVACY have the same upper line and tell errors alike.
#pragma once

#include <QWidget>
#include <initializer_list>

#include "core/base/base.h"
#include "ui/shell/services.h"
#include "ui/style/icons.h"

namespace ui {

class Banner;
class Button;

/// `Indietro`, and at the right what can be done with the page.
QWidget* privacyBar(const Context& context, std::initializer_list<Button*> acts);
Button* barButton(const QString& text, const char* name, Icon icon);

/// In the page's banner, with the focus; nothing where the error ends the session.
void tellError(const Context& context, Banner& notice, const core::Error& error);

/// FHIR id of whoever chose, as a name: the person at the window, whom they act for, or that it was
/// somebody else entitled.
QString nameOfChooser(const Context& context, const QString& id);

}  // namespace ui
