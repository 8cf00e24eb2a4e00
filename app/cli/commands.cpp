// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"

#include <QtGlobal>

namespace cli {
namespace {

constexpr unsigned visiting = forPortal | forAddress | forReader;

constexpr Command list[] = {
    {"readers", QT_TRANSLATE_NOOP("cli", "Elenca i lettori di smart card."), common, runReaders},
    {"card", QT_TRANSLATE_NOOP("cli", "Mostra che carta c'è nel lettore."), forReader, runCard},
    {"login", QT_TRANSLATE_NOOP("cli", "Entra nel portale."), visiting, runLogin},
    {"documents", QT_TRANSLATE_NOOP("cli", "Elenca i documenti o ne scarica uno."),
     visiting | forOutput | forDocuments, runDocuments},
    {"diagnose", QT_TRANSLATE_NOOP("cli", "Cerca che cosa non va, dal lettore al portale."),
     forAddress | forReader, runDiagnose},
    {"inspect", QT_TRANSLATE_NOOP("cli", "Legge CDA, PDF e p7m: sportello-cli inspect FILE…"),
     forInspect, runInspect, true},
    {"export", QT_TRANSLATE_NOOP("cli", "Esporta il fascicolo, o documenti scelti, in un file."),
     visiting | forOutput | forExport, runExport},
};

}  // namespace

std::span<const Command> commands() {
    return list;
}

}  // namespace cli
