// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/doctors/choice_notices.h"

namespace mockportal {
namespace {

/// Where the office reaches the doctor; citizens do not see it.
QString mobileOf(const FamilyDoctor& doctor) {
    return QStringLiteral("33300") + doctor.code;
}

}  // namespace

void tellOldDoctor(PortalState& state, const FamilyDoctor& doctor) {
    state.outbox.send({mobileOf(doctor),
                       QStringLiteral("Regione Lombardia: un tuo assistito ha scelto un altro "
                                      "medico. Trovi i dettagli nel tuo elenco degli assistiti."),
                       state.clock.now()});
}

void tellAnswered(PortalState& state, const Citizen& asker) {
    if (asker.mobile.isEmpty()) return;
    state.outbox.send({asker.mobile,
                       QStringLiteral("Regione Lombardia: c'è una risposta alla tua richiesta. La "
                                      "trovi nel servizio Il tuo medico."),
                       state.clock.now()});
}

}  // namespace mockportal
