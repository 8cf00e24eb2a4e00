// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {

Async<Finding> portalAddress(const Surroundings& around) {
    if (around.portal->url().isEmpty())
        return told(unknown(
            QT_TRANSLATE_NOOP("Diagnosis", "Il programma non sa l'indirizzo del portale"), {},
            {QT_TRANSLATE_NOOP("Diagnosis", "Scrivi l'indirizzo del portale"),
             QT_TRANSLATE_NOOP("Diagnosis",
                               "Va nelle Impostazioni, con il file delle sue autorità di "
                               "fiducia. Te lo dà chi gestisce il portale."),
             Action::openSettings}));
    return told(fine(QT_TRANSLATE_NOOP("Diagnosis", "Il programma sa l'indirizzo del portale"),
                     {"%1", {Fact::address(around.portal->url())}}));
}

}  // namespace core::diagnosis
