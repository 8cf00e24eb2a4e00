// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QUrl;
class QVBoxLayout;

namespace desktop {

class DemoCards;

/// The hands of the demo: put in and take out cards and reader; and the phone that gets the SMS of
/// the portal.
class DemoPanel : public QWidget {
    Q_OBJECT
  public:
    /// `cards` must outlive the panel. `control` is the control address of the demo portal.
    DemoPanel(DemoCards& cards, const QUrl& control);

  private:
    void addHands(QVBoxLayout& layout);
    template <typename Act>
    void addHand(QVBoxLayout& layout, const QString& text, Act act);

    DemoCards& cards_;
};

}  // namespace desktop
