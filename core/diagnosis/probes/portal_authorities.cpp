// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"
#include "core/portal/portal_tls.h"

namespace core::diagnosis {
namespace {

Finding notSet() {
    return wrong(
        errors::caUnreadable,
        QT_TRANSLATE_NOOP("Diagnosis", "Manca il file delle autorità del portale"),
        QT_TRANSLATE_NOOP("Diagnosis", "Dice di chi fidarsi: senza non si entra"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Scegli il file delle autorità"),
         QT_TRANSLATE_NOOP("Diagnosis", "Va nelle Impostazioni. Te lo dà chi gestisce il portale."),
         Action::openSettings});
}

Finding unreadable() {
    return wrong(
        errors::caUnreadable,
        QT_TRANSLATE_NOOP("Diagnosis", "Il file delle autorità del portale non si può leggere"), {},
        {QT_TRANSLATE_NOOP("Diagnosis", "Controlla il file delle autorità"),
         Sentence::hintOf(errors::caUnreadable), Action::openSettings});
}

}  // namespace

Async<Finding> portalAuthorities(const Surroundings& around) {
    const auto& tls = around.portal->tls();
    if (tls)
        return told(
            fine(QT_TRANSLATE_NOOP("Diagnosis", "Il programma sa di quali autorità fidarsi")));
    return told(tls.error().cause == noCaFile ? notSet() : unreadable());
}

}  // namespace core::diagnosis
