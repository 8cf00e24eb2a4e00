// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <chrono>

#include "app/desktop/demo/demo_clock.h"

namespace ui {
class Paragraph;
}

namespace desktop {

class PortalControl;

/// Lets time pass, for the portal and for the window alike: codes expire, sessions end, children
/// come of age.
class DemoTime : public QWidget {
    Q_OBJECT
  public:
    /// Both must outlive the widget.
    DemoTime(PortalControl& control, DemoClock& clock, QWidget* parent = nullptr);

  private:
    void advance(std::chrono::seconds by);
    void showTime();

    PortalControl& control_;
    DemoClock& clock_;
    ui::Paragraph* now_;
};

}  // namespace desktop
