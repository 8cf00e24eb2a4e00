// SPDX-License-Identifier: EUPL-1.2
#include "app/desktop/program.h"

#include "translations/language.h"
#include "ui/style/appearance.h"

namespace desktop {
namespace {

// The language of the system comes first where we have it.
QStringList languages() {
    QStringList all = translations::available();
    const QString wished = translations::best(QLocale::system().uiLanguages());
    all.removeAll(wished);
    all.prepend(wished);
    return all;
}

}  // namespace

Program::Program(core::Settings& settings, std::shared_ptr<pcsc::Readers> readers,
                 const core::PortalConfig& portal, ui::Dialogs& dialogs, const core::Clock& clock)
    : preferences_(settings, languages()),
      portal_(std::make_shared<core::Portal>(portal)),
      cards_(std::move(readers), clock),
      sessions_(cards_, portal_, clock),
      cardLogin_(core::makeCardLogin({cards_, portal_, clock})),
      gassLogin_(core::makeGassLogin({cards_, portal_, clock})),
      passwordLogin_(core::makePasswordLogin({cards_, portal_, clock})),
      gateways_(portal_),
      services_{cards_,    *cardLogin_,  *gassLogin_, *passwordLogin_,          sessions_,
                gateways_, preferences_, dialogs,     {cards_, portal_, clock}, clock} {
    translations::install(preferences_.language());
    applyAppearance();
    connect(&preferences_, &ui::Preferences::appearanceChanged, this, &Program::applyAppearance);
    connect(&preferences_, &ui::Preferences::languageChanged, this,
            [this] { translations::install(preferences_.language()); });
    window_ = std::make_unique<ui::MainWindow>(services_, screens_);
}

Program::~Program() = default;

void Program::offerFirstRun() {
    if (preferences_.assistantSeen()) return;
    preferences_.setAssistantSeen();
    window_->showFirstRun();
}

void Program::applyAppearance() {
    ui::Appearance::instance().setScheme(preferences_.scheme());
    ui::Appearance::instance().setScale(preferences_.textSize() / 100.0);
}

}  // namespace desktop
