// SPDX-License-Identifier: EUPL-1.2
#include "ui/screens/record/prescriptions/hide_question.h"

namespace ui {

HideQuestion::HideQuestion(QWidget* parent) : AskCard(QStringLiteral("Hide"), parent) {}

void HideQuestion::ask(bool hide) {
    AskCard::ask(
        hide ? tr("Vuoi nascondere questa ricetta?") : tr("Vuoi mostrare di nuovo questa ricetta?"),
        hide ? tr("Chi ti cura non la vedrà più, e non saprà che è nascosta. "
                  "Tu la vedi ancora. Puoi usarla come prima.")
             : tr("Chi ti cura potrà vederla, se hai dato il consenso."),
        hide ? tr("Nascondi") : tr("Mostra"), [this, hide] {
            close();
            Q_EMIT confirmed(hide);
        });
}

}  // namespace ui
