// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/exemptions/held_exemption.h"
#include "ui/widgets/card.h"

namespace ui {

/// Exemptions under a heading.
class ExemptionListCard : public Card {
    Q_OBJECT
  public:
    explicit ExemptionListCard(const QString& heading, QWidget* parent = nullptr);
    void setExemptions(const QVector<core::HeldExemption>& exemptions, const QDate& today);
    /// R92.
    void clear();

  Q_SIGNALS:
    void revokeChosen(const QString& id);
    void attestationChosen(const QString& id);

  private:
    QWidget* rows_ = nullptr;
};

}  // namespace ui
