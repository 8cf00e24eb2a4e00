// SPDX-License-Identifier: EUPL-1.2
#include <QFileInfo>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

Advice start() {
#ifdef Q_OS_LINUX
    return {QT_TRANSLATE_NOOP("Diagnosis", "Avvia il servizio per le smart card"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Esegui questo comando in un terminale, o riavvia il "
                              "computer."),
            Action::copyCommand, startServiceCommand};
#else
    return {QT_TRANSLATE_NOOP("Diagnosis", "Avvia il servizio per le smart card"),
            Sentence::hintOf(errors::serviceMissing)};
#endif
}

Finding stopped(bool socketLeft) {
    return wrong(errors::serviceMissing,
                 QT_TRANSLATE_NOOP("Diagnosis", "Il servizio delle smart card non è attivo"),
                 socketLeft
                     ? Sentence(QT_TRANSLATE_NOOP("Diagnosis", "Si è fermato: non risponde più"))
                     : Sentence(QT_TRANSLATE_NOOP("Diagnosis", "È installato, ma non è avviato")),
                 start());
}

/// It takes the call and says nothing, so starting it would change nothing.
Finding hangs() {
    Advice advice{QT_TRANSLATE_NOOP("Diagnosis", "Riavvia il servizio per le smart card"),
                  QT_TRANSLATE_NOOP("Diagnosis", "Se non basta, riavvia il computer.")};
#ifdef Q_OS_LINUX
    advice.text = QT_TRANSLATE_NOOP("Diagnosis",
                                    "Esegui questo comando in un terminale, o riavvia il "
                                    "computer.");
    advice.action = Action::copyCommand;
    advice.command = restartServiceCommand;
#endif
    return wrong(errors::serviceSilent,
                 QT_TRANSLATE_NOOP("Diagnosis", "Il servizio delle smart card non risponde"),
                 QT_TRANSLATE_NOOP("Diagnosis", "È avviato, ma si è bloccato"), advice);
}

Finding running(const QString& version) {
    const Literal title = QT_TRANSLATE_NOOP("Diagnosis", "Il servizio delle smart card è attivo");
    const auto number = Fact::version(version);
    if (number.text().isEmpty()) return fine(title);
    return fine(title, {"%1 %2", {Fact::name("pcscd"), number}});
}

}  // namespace

Async<Finding> serviceRunning(const Surroundings& around) {
    const auto state = around.cards.snapshot().state;
    if (around.serviceSilent || state == CardState::serviceSilent) return told(hangs());
    const bool missing = state == CardState::serviceMissing;
    return toldLater([machine = around.machine, missing] {
        if (missing) return stopped(QFileInfo::exists(serviceSocket(machine)));
        return running(serviceVersion(machine));
    });
}

}  // namespace core::diagnosis
