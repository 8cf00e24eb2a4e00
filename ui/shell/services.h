// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/clock.h"
#include "core/card/card_service.h"
#include "core/clinical/signature/trust_list.h"
#include "core/diagnosis/probe.h"
#include "core/gateways.h"
#include "core/login/login_method.h"
#include "core/login/session_manager.h"
#include "ui/shell/session_scope.h"

namespace ui {

class Navigator;
class Dialogs;
class HelpLineWatch;
class Preferences;

/// What the window works with. Made by the program, which is the only place that knows how;
/// outlives the window.
struct Services {
    core::CardService& cards;
    core::CardLogin& cardLogin;
    core::PasswordLogin& gassLogin;      // with one-time code
    core::PasswordLogin& passwordLogin;  // without
    core::SessionManager& sessions;
    core::Gateways& gateways;
    Preferences& preferences;
    Dialogs& dialogs;
    core::diagnosis::Surroundings surroundings;  // what the diagnosis looks at
    const core::Clock& clock = core::Clock::system();
    core::clinical::TrustList anchors{};  // that signers of documents are compared with
};

/// What every page is handed.
struct Context {
    Services& services;
    Navigator& navigator;
    SessionScope& scope;
    HelpLineWatch& helpLine;  // and what else the portal tells everybody
};

}  // namespace ui
