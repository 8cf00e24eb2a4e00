// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/doctor/choice.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace ui {

class Banner;
class WithdrawQuestion;

/// What was asked of doctors and what became of it (R50): sent, accepted, refused with the office's
/// words, withdrawn. The receipt of each; one that is not answered yet can be withdrawn, after a
/// question. Hidden while there are none.
class RequestsCard : public Card {
    Q_OBJECT
  public:
    explicit RequestsCard(QWidget* parent = nullptr);
    /// Newest first.
    void setRequests(const QVector<core::ChoiceRequest>& requests);
    /// The portal's answer to a withdrawal.
    void tell(Tone tone, const QString& marked);
    /// R92.
    void clear();

  Q_SIGNALS:
    void receiptWanted(const QString& id);
    void withdrawConfirmed(const core::ChoiceRequest& request);

  private:
    QWidget* makeRow(const core::ChoiceRequest& request);
    QWidget* makeActs(const core::ChoiceRequest& request);
    void ask(const core::ChoiceRequest& request);

    Banner* notice_;
    WithdrawQuestion* question_;
    QVBoxLayout* rows_;
    QVector<core::ChoiceRequest> shown_;
};

}  // namespace ui
