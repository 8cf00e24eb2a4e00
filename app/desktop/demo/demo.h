// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTemporaryDir>
#include <expected>
#include <memory>

#include "app/desktop/demo/demo_cards.h"
#include "app/desktop/demo/demo_clock.h"
#include "app/desktop/demo/portal_process.h"
#include "app/desktop/program.h"

namespace desktop {

class DemoPanel;

/// The program with a reader, cards and a portal of its own: nothing real is needed, nothing is
/// stored. The certificate of the card authority is the only file, in a temporary folder.
class Demo {
  public:
    Demo();
    ~Demo();

    /// Starts the portal. Fails with a sentence.
    std::expected<void, QString> start();
    /// Makes the window, and shows it with the demo panel beside it.
    void open(ui::Dialogs& dialogs);

    /// The window alone, for the tour.
    Program& makeProgram(ui::Dialogs& dialogs);
    DemoPanel& makePanel();
    DemoClock& clock() { return clock_; }
    DemoCards& cards() { return cards_; }
    PortalProcess& portal() { return portal_; }
    QUrl control() const { return addresses_.control; }

  private:
    QTemporaryDir folder_;
    DemoCards cards_;
    DemoClock clock_;
    PortalProcess portal_;
    PortalProcess::Addresses addresses_;
    std::unique_ptr<core::Settings> settings_;
    std::unique_ptr<Program> program_;
    std::unique_ptr<DemoPanel> panel_;
};

}  // namespace desktop
