// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/output_file.h"
#include "app/cli/visit.h"
#include "app/cli/waiting.h"
#include "core/base/private_file.h"
#include "core/record/all_documents.h"
#include "core/record/fhir_gateway.h"

namespace cli {
namespace {

using Documents = QVector<core::Document>;

QString facility(const core::Document& document) {
    return document.facility.isEmpty() ? document.organization : document.facility;
}

QJsonDocument asJson(const Documents& documents) {
    QJsonArray list;
    for (const auto& document : documents)
        list << QJsonObject{{"id", document.id},
                            {"type", document.typeCode},
                            {"title", document.title},
                            {"date", document.date.toString(Qt::ISODate)},
                            {"facility", facility(document)},
                            {"unread", document.unread}};
    return QJsonDocument(list);
}

QString asText(const Documents& documents) {
    if (documents.isEmpty())
        return QCoreApplication::translate("cli", "Nessun documento nel fascicolo.");
    std::vector<QStringList> rows;
    for (const auto& document : documents)
        rows.push_back({document.date.toString(QStringLiteral("dd/MM/yyyy")),
                        document.unread ? QCoreApplication::translate("cli", "Nuovo") : QString(),
                        document.title, facility(document), document.id});
    return table(rows);
}

int list(const Options& options, const Visit& visit, core::RecordGateway& record) {
    const auto documents = await(core::allDocuments(record, QCoreApplication::instance()));
    if (!documents) return visit.fail(documents.error());
    return options.json ? printJson(asJson(*documents)) : printLine(asText(*documents));
}

core::Result<QByteArray> fetch(core::RecordGateway& record, const QString& id) {
    const auto documents = await(core::allDocuments(record, QCoreApplication::instance()));
    if (!documents) return std::unexpected(documents.error());
    const auto found = std::ranges::find(*documents, id, &core::Document::id);
    if (found == documents->end()) return core::fail(core::errors::documentMissing, "not listed");
    return await(record.content(*found));
}

int get(const Options& options, const Visit& visit, core::RecordGateway& record) {
    const auto content = fetch(record, options.get);
    if (!content) return visit.fail(content.error());
    if (auto written = core::writePrivateFile(options.out, *content); !written)
        return visit.fail(written.error());
    if (options.json)
        return printJson(QJsonDocument(
            QJsonObject{{"id", options.get}, {"file", options.out}, {"size", content->size()}}));
    return printLine(QCoreApplication::translate("cli", "Documento salvato: %1").arg(options.out));
}

}  // namespace

int runDocuments(const Options& options) {
    if (options.get.isEmpty() != options.out.isEmpty())
        return printUsage(options.json, QCoreApplication::translate(
                                            "cli", "Servono tutti e due: --get ID e --out FILE."));
    if (!options.out.isEmpty())
        if (auto fit = checkOutput(options.out, options.force); !fit)
            return printError(options.json, fit.error());
    Visit visit(options);
    if (const int code = visit.enter(); code != exitDone) return code;
    const auto record = core::makeFhirGateway(visit.portal(), visit.session());
    return options.get.isEmpty() ? list(options, visit, *record) : get(options, visit, *record);
}

}  // namespace cli
