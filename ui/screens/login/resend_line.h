// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace ui {

class Button;
class IconView;
class Paragraph;

/// `Potrai chiedere un nuovo codice fra 14 secondi.`, and when the time has come the button for it
/// (R86). It has no clock of its own.
class ResendLine : public QWidget {
    Q_OBJECT
  public:
    explicit ResendLine(QWidget* parent = nullptr);

    /// Seconds to wait; 0 or less: now.
    void setWait(qint64 seconds);
    void setBusy(bool busy);

  Q_SIGNALS:
    void chosen();

  private:
    IconView* icon_;
    Paragraph* wait_;
    Button* button_;
};

}  // namespace ui
