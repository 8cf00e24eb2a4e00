// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/card/card_service.h"
#include "core/login/session_manager.h"
#include "ui/screens/data/certify/certify_step.h"
#include "ui/style/roles.h"

namespace ui {

class Banner;
class Button;
class ChoiceLine;
class PinCard;
class PinEdit;

/// R40, sixth step: at level 2 a tick and a button, at level 3 the PIN, with which the card signs
/// the text. Says what holds when something goes wrong; nothing is sent twice as two wishes.
class ConfirmStep : public CertifyStep {
    Q_OBJECT
  public:
    ConfirmStep(CertifyModel& model, core::ExemptionGateway& gateway, core::CardService& cards,
                const core::SessionManager& sessions, QWidget* parent = nullptr);
    QString heading() const override { return tr("Conferma"); }
    QString accept() override { return {}; }
    QString forward() const override { return {}; }
    /// R92.
    void clear();

  Q_SIGNALS:
    void sent(const core::Request& request);

  private:
    bool withCard() const;
    void addAgreement(QVBoxLayout& into);
    void addActions(QVBoxLayout& into);
    void confirm();
    void sign(PinEdit& pin);
    void onSigned(const core::Result<QByteArray>& signature);
    void send();
    void onAnswer(const core::Result<core::ExemptionAnswer>& answer);
    void say(Tone tone, const QString& marked);

    core::ExemptionGateway& gateway_;
    core::CardService& cards_;
    const core::SessionManager& sessions_;
    Banner* notice_;
    ChoiceLine* agreed_ = nullptr;
    PinCard* pin_ = nullptr;
    Button* confirm_ = nullptr;
};

}  // namespace ui
