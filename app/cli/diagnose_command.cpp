// SPDX-License-Identifier: EUPL-1.2
// The same probes as the page `Diagnosi`. Ids, verdicts and what to do: docs/diagnosis.md.
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/portal_config.h"
#include "app/cli/waiting.h"
#include "app/process/stop_signals.h"
#include "core/diagnosis/report.h"
#include "pcsc/transport/pcsc_readers.h"

namespace cli {
namespace {

using core::diagnosis::Diagnosis;

/// Each probe gives up by itself long before; a card may be read for ever.
constexpr std::chrono::seconds longest{90};

/// A card on its way may arrive meanwhile; the rest is looked at already. False when there is no
/// such reader.
bool runToTheEnd(Diagnosis& diagnosis, core::CardService& cards, const QString& reader) {
    diagnosis.start();
    if (!settledIn(reader, cards, OtherProgram::report)) return false;
    QEventLoop loop;
    QObject::connect(&diagnosis, &Diagnosis::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(longest, &loop, &QEventLoop::quit);
    if (diagnosis.running()) loop.exec();
    diagnosis.stop();
    return true;
}

int print(const Options& options, const Diagnosis& diagnosis) {
    const auto& rows = diagnosis.rows();
    const auto now = core::Clock::system().now();
    const int written = options.json ? printJson(core::diagnosis::reportJson(rows))
                                     : printLine(core::diagnosis::reportText(rows, now));
    return written != exitDone ? written : core::diagnosis::exitCodeOf(rows);
}

}  // namespace

int runDiagnose(const Options& options) {
    auto config = portalConfig(options);
    if (!options.portal.isEmpty() && !isAddress(config.url))
        return printUsage(options.json,
                          QCoreApplication::translate("cli",
                                                      "Indica l'indirizzo del portale: --portal "
                                                      "https://…"));
    core::CardService cards(std::make_shared<pcsc::PcscReaders>());
    Diagnosis diagnosis({cards, std::make_shared<core::Portal>(std::move(config))});
    bool whole = true;
    const process::StopSignals stop([&whole] {
        whole = false;
        QCoreApplication::exit();  // whichever loop runs, and any after it
    });
    if (!runToTheEnd(diagnosis, cards, options.reader))
        return printNoSuchReader(options.json, options.reader);
    const int exit = print(options, diagnosis);
    // What was found until then is worth having.
    return whole ? exit : core::exitCode(core::errors::cancelled);
}

}  // namespace cli
