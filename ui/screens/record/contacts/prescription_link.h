// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/services.h"
#include "ui/widgets/button.h"

namespace ui {

class PrescriptionStore;

/// The prescription that a contact answers, by its NRE; leads to its page. The portal is asked for
/// the prescriptions when the link is pressed.
class PrescriptionLink : public Button {
    Q_OBJECT
  public:
    PrescriptionLink(const Context& context, const QString& nre, QWidget* parent = nullptr);

  private:
    void press();
    void lead();

    const Context& context_;
    QString nre_;
};

}  // namespace ui
