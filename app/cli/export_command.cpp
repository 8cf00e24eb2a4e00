// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/output_file.h"
#include "app/cli/secret_input.h"
#include "app/cli/visit.h"
#include "app/cli/waiting.h"
#include "app/process/stop_signals.h"
#include "core/base/clock.h"
#include "core/export/export_index.h"
#include "core/export/export_job.h"
#include "core/record/all_documents.h"
#include "core/record/fhir_gateway.h"

namespace cli {
namespace {

using core::ExportFormat;
using core::ExportOutcome;

constexpr auto zipName = "zip";
constexpr auto fhirName = "fhir";

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

bool isFhir(const Options& options) {
    return options.format == QLatin1String(fhirName);
}

/// Empty when nothing is wrong with it.
QString usageFault(const Options& options) {
    if (options.out.isEmpty())
        return tr(QT_TRANSLATE_NOOP("cli", "Indica il file da scrivere: --out FILE."));
    if (!isFhir(options) && options.format != QLatin1String(zipName))
        return tr(QT_TRANSLATE_NOOP("cli", "Il formato %1 non esiste: scegli zip o fhir."))
            .arg(options.format);
    if (isFhir(options) && options.encrypt)
        return tr(QT_TRANSLATE_NOOP("cli", "L'opzione --encrypt vale per il formato zip."));
    return {};
}

/// Those asked for by their id, in the order of the record; without ids, all.
core::Result<QVector<core::Document>> chosen(core::RecordGateway& record, const QStringList& ids) {
    auto all = await(core::allDocuments(record, QCoreApplication::instance()));
    if (!all || ids.isEmpty()) return all;
    for (const auto& id : ids)
        if (std::ranges::find(*all, id, &core::Document::id) == all->end())
            return core::fail(core::errors::documentMissing, "not listed");
    all->removeIf([&](const core::Document& document) { return !ids.contains(document.id); });
    return all;
}

bool same(const core::SecretBuffer& one, const core::SecretBuffer& other) {
    return std::ranges::equal(one.view(), other.view());
}

/// A person types it twice: what is encrypted with a slip of the finger is lost.
core::Result<core::SecretBuffer> askPassphrase() {
    while (true) {
        auto typed = readSecret(tr(QT_TRANSLATE_NOOP("cli", "Frase segreta per il file:")));
        if (!typed) return typed;
        if (typed->empty()) return core::fail(core::errors::cancelled, "empty passphrase");
        if (!atTerminal()) return typed;
        auto again = readSecret(tr(QT_TRANSLATE_NOOP("cli", "Ripeti la frase segreta:")));
        if (!again) return again;
        if (same(*typed, *again)) return typed;
        printNote(tr(QT_TRANSLATE_NOOP("cli", "Le due frasi sono diverse.")));
    }
}

core::Result<core::ExportSummary> done(core::ExportJob& job) {
    QEventLoop loop;
    core::Result<core::ExportSummary> result = core::fail(core::errors::cancelled);
    QObject::connect(&job, &core::ExportJob::finished, &loop, [&](const auto& summary) {
        result = summary;
        loop.quit();
    });
    QObject::connect(&job, &core::ExportJob::failed, &loop, [&](const core::Error& error) {
        result = std::unexpected(error);
        loop.quit();
    });
    if (atTerminal())
        QObject::connect(&job, &core::ExportJob::progressed, &loop, [](int count, int total) {
            printNote(
                tr(QT_TRANSLATE_NOOP("cli", "Documenti pronti: %1 di %2")).arg(count).arg(total));
        });
    const process::StopSignals stopSignals([&] {
        job.cancel();
        loop.quit();
    });
    job.start();
    loop.exec();
    return result;
}

QJsonArray problems(const core::ExportSummary& summary) {
    QJsonArray list;
    for (const auto& outcome : summary.outcomes)
        if (outcome.reason)
            list << QJsonObject{{"id", outcome.document.id},
                                {"title", outcome.document.title},
                                {"date", outcome.document.date.toString(Qt::ISODate)},
                                {"included", outcome.part != ExportOutcome::Part::left},
                                {"code", QString::fromLatin1(outcome.reason->code.name().data())},
                                {"message", core::exportReason(outcome)}};
    return list;
}

int tellJson(const Options& options, const core::ExportSummary& summary) {
    const auto hidden = std::ranges::count_if(summary.outcomes, [](const ExportOutcome& outcome) {
        return outcome.document.hidden && outcome.part != ExportOutcome::Part::left;
    });
    return printJson(QJsonDocument(QJsonObject{{"file", options.out},
                                               {"format", options.format},
                                               {"encrypted", options.encrypt},
                                               {"chosen", summary.chosen()},
                                               {"included", summary.included()},
                                               {"hidden", static_cast<int>(hidden)},
                                               {"problems", problems(summary)}}));
}

int tellText(const Options& options, const core::ExportSummary& summary) {
    auto text = tr(QT_TRANSLATE_NOOP("cli", "Scritto %1: %2 documenti di %3."))
                    .arg(options.out)
                    .arg(summary.included())
                    .arg(summary.chosen());
    for (const auto& outcome : summary.outcomes)
        if (outcome.reason)
            text +=
                QStringLiteral("\n%1  %2: %3")
                    .arg(outcome.document.id, outcome.document.title, core::exportReason(outcome));
    return printLine(text);
}

int tell(const Options& options, const core::ExportSummary& summary) {
    const int told = options.json ? tellJson(options, summary) : tellText(options, summary);
    const bool complete = summary.count(ExportOutcome::Part::whole) == summary.chosen();
    if (told != exitDone || complete) return told;
    return core::exitCode(core::errors::documentUnreadable);
}

int write(const Options& options, const Visit& visit, core::ExportOrder order) {
    const auto record = core::makeFhirGateway(visit.portal(), visit.session());
    auto documents = chosen(*record, options.ids);
    if (!documents) return visit.fail(documents.error());
    order.documents = std::move(*documents);
    core::ExportJob job(*record, std::move(order));
    const auto summary = done(job);
    return summary ? tell(options, *summary) : visit.fail(summary.error());
}

}  // namespace

int runExport(const Options& options) {
    if (const auto fault = usageFault(options); !fault.isEmpty())
        return printUsage(options.json, fault);
    if (auto fit = checkOutput(options.out, options.force); !fit)
        return printError(options.json, fit.error());
    Visit visit(options);
    if (const int code = visit.enter(); code != exitDone) return code;
    core::ExportOrder order;
    if (options.encrypt) {
        auto passphrase = askPassphrase();
        if (!passphrase) return visit.fail(passphrase.error());
        order.passphrase = std::move(*passphrase);
    }
    order.format = isFhir(options) ? ExportFormat::fhir : ExportFormat::zip;
    order.path = options.out;
    order.patient = visit.session().subject();
    order.made = core::Clock::system().now();
    return write(options, visit, std::move(order));
}

}  // namespace cli
