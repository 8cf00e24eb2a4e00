// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "core/exemptions/held_exemption.h"

namespace ui {

/// One exemption: code and words, days, state, what is to be said about its end, and what can be
/// done with it.
class ExemptionRow : public QWidget {
    Q_OBJECT
  public:
    ExemptionRow(const core::HeldExemption& exemption, const QDate& today,
                 QWidget* parent = nullptr);

  Q_SIGNALS:
    void revokeChosen();
    void attestationChosen();

  private:
    QWidget* makeWords(const QDate& today);
    QWidget* makeBadges();
    QWidget* makeActions();

    core::HeldExemption exemption_;
};

}  // namespace ui
