// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/doctor/withdraw_question.h"

namespace ui {

WithdrawQuestion::WithdrawQuestion(QWidget* parent) : AskCard(QStringLiteral("Withdraw"), parent) {}

void WithdrawQuestion::ask(const core::ChoiceRequest& request) {
    AskCard::ask(tr("Vuoi ritirare la richiesta a %1?").arg(request.doctorName),
                 tr("L'ufficio non la guarderà più. Il medico resta "
                    "quello di adesso. Potrai farne un'altra."),
                 tr("Ritira la richiesta"), [this, request] {
                     close();
                     Q_EMIT confirmed(request);
                 });
}

}  // namespace ui
