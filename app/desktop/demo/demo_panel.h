// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QUrl;

namespace desktop {

class DemoCards;
class DemoClock;
class PortalControl;

/// What stands around the window in the demo. Left: the hands that put in and take out card and
/// reader, the counter that enrols citizens, the time that passes. Right: the phone.
class DemoPanel : public QWidget {
    Q_OBJECT
  public:
    enum class Side { card, counter, time };

    /// `cards` and `clock` must outlive the panel. `control` is the control address of the demo
    /// portal.
    DemoPanel(DemoCards& cards, DemoClock& clock, const QUrl& control);
    ~DemoPanel() override;

    void turnTo(Side side);

  private:
    QWidget* makeCardSide();
    QWidget* makeSides();

    DemoCards& cards_;
    DemoClock& clock_;
    PortalControl* control_;
    QStackedWidget* sides_ = nullptr;
    QTabBar* tabs_ = nullptr;
};

}  // namespace desktop
