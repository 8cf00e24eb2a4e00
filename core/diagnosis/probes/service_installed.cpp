// SPDX-License-Identifier: EUPL-1.2
#include <QFileInfo>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

// Windows and macOS bring it with them.
#ifdef Q_OS_LINUX
constexpr bool comesWithTheSystem = false;
#else
constexpr bool comesWithTheSystem = true;
#endif

Finding missing(const Machine& machine) {
    const char* command = installServiceCommand(machine);
    return wrong(
        errors::serviceMissing,
        QT_TRANSLATE_NOOP("Diagnosis", "Manca il servizio per le smart card"),
        QT_TRANSLATE_NOOP("Diagnosis", "Su questo computer non c'è pcscd"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Installa il servizio per le smart card"),
         command != nullptr
             ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Esegui questo comando in un terminale."))
             : Sentence(QT_TRANSLATE_NOOP(
                   "Diagnosis",
                   "Installa pcscd e libccid dal catalogo dei programmi del computer, o chiedi a "
                   "chi lo gestisce.")),
         command != nullptr ? Action::copyCommand : Action::none, command});
}

}  // namespace

Async<Finding> serviceInstalled(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    const bool silent = card.state == CardState::reading && card.reader.isEmpty();
    if (silent && !around.serviceSilent) return notYet();
    const bool answers = card.state != CardState::serviceMissing;
    return toldLater([machine = around.machine, answers] {
        const bool there = comesWithTheSystem || answers || !serviceProgram(machine).isEmpty() ||
                           QFileInfo::exists(serviceSocket(machine));
        if (!there) return missing(machine);
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il servizio delle smart card è installato"));
    });
}

}  // namespace core::diagnosis
