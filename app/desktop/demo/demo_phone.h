// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTimer>
#include <QWidget>

#include "app/desktop/demo/demo_sms.h"

class QVBoxLayout;

namespace desktop {

class PortalControl;

/// A phone on the desk: the SMS that the demo portal has sent, the last one on top, asked for every
/// second. A code is shown big, to be read and typed as from a real phone: it cannot be copied.
class DemoPhone : public QWidget {
    Q_OBJECT
  public:
    /// `control` must outlive the phone.
    explicit DemoPhone(PortalControl& control, QWidget* parent = nullptr);

    const QVector<DemoSms>& messages() const { return messages_; }
    /// Asks now; the timer does it every second.
    void ask();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void show(const QVector<DemoSms>& messages);

    PortalControl& control_;
    QTimer timer_;
    QVector<DemoSms> messages_;
    QVBoxLayout* bubbles_;
};

}  // namespace desktop
