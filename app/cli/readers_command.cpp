// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "pcsc/transport/pcsc_readers.h"

namespace cli {
namespace {

struct StateName {
    const char* name;
    const char* words;
};

// In the order of pcsc::SlotState.
constexpr StateName states[] = {
    {"empty", QT_TRANSLATE_NOOP("cli", "vuoto")},
    {"mute", QT_TRANSLATE_NOOP("cli", "carta che non risponde")},
    {"present", QT_TRANSLATE_NOOP("cli", "carta presente")},
    {"inUse", QT_TRANSLATE_NOOP("cli", "carta presente, usata anche da un altro programma")},
    {"exclusive", QT_TRANSLATE_NOOP("cli", "carta usata da un altro programma")},
    {"unavailable", QT_TRANSLATE_NOOP("cli", "non disponibile")},
};

const StateName& nameOf(pcsc::SlotState state) {
    return states[static_cast<std::size_t>(state)];
}

QJsonDocument asJson(const pcsc::ReadersSnapshot& seen) {
    QJsonArray list;
    for (const auto& slot : seen.readers)
        list << QJsonObject{{"reader", QString::fromStdString(slot.reader)},
                            {"state", QLatin1String(nameOf(slot.state).name)},
                            {"atr", QString::fromStdString(pcsc::toHex(slot.atr))}};
    return QJsonDocument(list);
}

QString asText(const pcsc::ReadersSnapshot& seen) {
    std::vector<QStringList> rows;
    for (const auto& slot : seen.readers)
        rows.push_back({QString::fromStdString(slot.reader),
                        QCoreApplication::translate("cli", nameOf(slot.state).words)});
    return table(rows);
}

}  // namespace

int runReaders(const Options& options) {
    const auto seen = pcsc::PcscReaders().snapshot();
    if (seen.service == pcsc::ServiceState::missing)
        return printError(options.json, {core::errors::serviceMissing});
    if (seen.service == pcsc::ServiceState::denied)
        return printError(options.json, {core::errors::serviceDenied});
    if (seen.service == pcsc::ServiceState::silent)
        return printError(options.json, {core::errors::serviceSilent});
    if (seen.readers.empty()) return printError(options.json, {core::errors::readerNone});
    return options.json ? printJson(asJson(seen)) : printLine(asText(seen));
}

}  // namespace cli
