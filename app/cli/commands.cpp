// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"

#include <QCoreApplication>

#include "app/cli/output.h"

namespace cli {
namespace {

constexpr Command list[] = {
    {"readers", QT_TRANSLATE_NOOP("cli", "Elenca i lettori di smart card."), common, runReaders},
    {"card", QT_TRANSLATE_NOOP("cli", "Mostra che carta c'è nel lettore."), common, runCard},
    {"login", QT_TRANSLATE_NOOP("cli", "Entra nel portale."), forPortal, runLogin},
    {"documents", QT_TRANSLATE_NOOP("cli", "Elenca i documenti o ne scarica uno."),
     forPortal | forOutput | forDocuments, runDocuments},
    {"diagnose", QT_TRANSLATE_NOOP("cli", "Cerca che cosa non va. (In arrivo)"), common, runLater},
    {"inspect", QT_TRANSLATE_NOOP("cli", "Legge CDA, PDF e p7m: sportello-cli inspect FILE…"),
     forInspect, runInspect, true},
    {"export", QT_TRANSLATE_NOOP("cli", "Esporta il fascicolo, o documenti scelti, in un file."),
     forPortal | forOutput | forExport, runExport},
};

}  // namespace

std::span<const Command> commands() {
    return list;
}

int runLater(const Options& options) {
    return printUsage(options.json, QCoreApplication::translate(
                                        "cli", "Il comando %1 arriva con una prossima versione.")
                                        .arg(options.command));
}

}  // namespace cli
