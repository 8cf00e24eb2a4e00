// SPDX-License-Identifier: EUPL-1.2
#include <QFile>

#include "core/base/application_id.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {
namespace {

constexpr const char* flatpakCommand =
    "flatpak override --user --socket=pcsc " SPORTELLO_APPLICATION_ID;
constexpr const char* snapCommand = "sudo snap connect " SPORTELLO_PACKAGE_NAME ":pcscd";

Finding shut(Literal title, const char* command) {
    return wrong(errors::serviceMissing, title,
                 QT_TRANSLATE_NOOP("Diagnosis", "È chiuso in un recinto senza lettori"),
                 {QT_TRANSLATE_NOOP("Diagnosis", "Dai il permesso al programma"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Esegui questo comando in un terminale, poi riapri il "
                                    "programma."),
                  Action::copyCommand, command});
}

/// What flatpak itself wrote about the permissions of this run.
bool flatpakHasReaders(const QByteArray& info) {
    for (const auto& line : info.split('\n'))
        if (line.startsWith("sockets=")) return line.mid(8).split(';').contains("pcsc");
    return false;
}

}  // namespace

Async<Finding> sandbox(const Surroundings& around) {
    const bool reached = around.cards.snapshot().state != CardState::serviceMissing;
    return toldLater([machine = around.machine, reached]() -> Finding {
        QFile flatpak(machine.path("/.flatpak-info"));
        if (flatpak.open(QIODevice::ReadOnly) && !flatpakHasReaders(flatpak.read(64 * 1024)))
            return shut(QT_TRANSLATE_NOOP("Diagnosis", "Flatpak non lascia usare i lettori"),
                        flatpakCommand);
        if (!machine.environment("SNAP").isEmpty() && !reached)
            return shut(QT_TRANSLATE_NOOP("Diagnosis", "Snap non lascia usare i lettori"),
                        snapCommand);
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il programma può usare i lettori"));
    });
}

}  // namespace core::diagnosis
