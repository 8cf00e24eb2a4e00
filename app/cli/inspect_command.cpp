// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QFile>

#include "app/cli/commands.h"
#include "app/cli/inspect_csv.h"
#include "app/cli/output.h"

namespace cli {
namespace {

using core::clinical::OpenedFile;

core::Result<QByteArray> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::errors::documentUnreadable, file.errorString().toStdString());
    if (file.size() > core::clinical::largestFile)
        return core::fail(core::errors::documentUnreadable, "file too large");
    return file.readAll();
}

int printCsv(const Options& options) {
    QStringList lines{csvHeader()};
    for (const auto& path : options.arguments) {
        const auto bytes = read(path);
        if (!bytes) return printError(options.json, bytes.error());
        lines << csvRow(path, core::clinical::openFile(*bytes));
    }
    return printLine(lines.join(QLatin1Char('\n')));
}

}  // namespace

int runInspect(const Options& options) {
    if (options.arguments.isEmpty())
        return printUsage(options.json,
                          QCoreApplication::translate("cli", "Indica almeno un file."));
    return printCsv(options);
}

}  // namespace cli
