// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/settings.h"
#include "core/fhir_gateways.h"
#include "core/login/login_methods.h"
#include "core/login/session_manager.h"
#include "core/portal/portal.h"
#include "ui/screens/screen_set.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"

namespace desktop {

/// The window and everything behind it, put together. Keeps itself in step with the preferences:
/// text size, colours and language change at once.
class Program : public QObject {
    Q_OBJECT
  public:
    /// `settings` must outlive the program.
    Program(core::Settings& settings, std::shared_ptr<pcsc::Readers> readers,
            const core::PortalConfig& portal, ui::Dialogs& dialogs,
            const core::Clock& clock = core::Clock::system());
    ~Program() override;

    ui::MainWindow& window() { return *window_; }
    ui::Preferences& preferences() { return preferences_; }
    core::CardService& cards() { return cards_; }
    core::SessionManager& sessions() { return sessions_; }
    /// The assistant, at the first start ever.
    void offerFirstRun();
    /// Whom the signers of documents are compared with; nobody until then.
    void setAnchors(const core::clinical::TrustList& anchors) { services_.anchors = anchors; }

  private:
    void applyAppearance();

    ui::Preferences preferences_;
    std::shared_ptr<core::Portal> portal_;
    core::CardService cards_;
    core::SessionManager sessions_;
    std::unique_ptr<core::CardLogin> cardLogin_;
    std::unique_ptr<core::PasswordLogin> gassLogin_;
    std::unique_ptr<core::PasswordLogin> passwordLogin_;
    core::FhirGateways gateways_;
    ui::Services services_;
    ui::ScreenSet screens_;
    std::unique_ptr<ui::MainWindow> window_;
};

}  // namespace desktop
