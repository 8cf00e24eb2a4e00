// SPDX-License-Identifier: EUPL-1.2
// Reads documents from files: no card, no portal. Exit 30 when one of them could not be read at
// all, after the others have been told; with --csv every file that opens gets its row.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <optional>

#include "app/cli/commands.h"
#include "app/cli/inspect_csv.h"
#include "app/cli/inspect_html.h"
#include "app/cli/inspect_json.h"
#include "app/cli/output.h"
#include "core/base/file_errors.h"
#include "core/clinical/model/document_type.h"
#include "core/clinical/reading/cda_reader.h"
#include "core/clinical/signature/signature_check.h"

namespace cli {
namespace {

using namespace core::clinical;

core::Result<QByteArray> read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::errors::fileUnopened, file.errorString().toStdString());
    if (file.size() > largestFile) return core::fail(core::errors::documentTooLarge);
    return file.readAll();
}

int printCsv(const Options& options) {
    QStringList lines{csvHeader()};
    std::optional<core::Error> missing;
    for (const auto& path : options.arguments) {
        const auto bytes = read(path);
        if (!bytes) {
            missing = bytes.error();
            continue;
        }
        lines << csvRow(path, openFile(*bytes));
    }
    const int code = printLine(lines.join(QLatin1Char('\n')));
    return missing && code == exitDone ? printError(false, *missing) : code;
}

struct Inspected {
    OpenedFile file{};
    core::Result<ClinicalDocument> document{};  // of a PDF without one: an error
    SignatureVerdict verdict{};
};

core::Result<Inspected> inspect(const QString& path, const TrustList& anchors) {
    const auto bytes = read(path);
    if (!bytes) return std::unexpected(bytes.error());
    auto file = openFile(*bytes, path);
    if (!file) return std::unexpected(file.error());
    Inspected inspected{*file, {}, checkSignatures(*file, anchors)};
    inspected.document = readCda(file->cda);
    if (!inspected.document && !file->isPdf()) return std::unexpected(inspected.document.error());
    return inspected;
}

QJsonObject errorJson(const QString& path, const core::Error& error) {
    const auto text = core::errorText(error);
    return {{"file", path},
            {"opens", opensNot(path)},
            {"error", QJsonObject{{"code", QString::fromUtf8(error.code.name().data())},
                                  {"message", text.title},
                                  {"hint", text.hint}}}};
}

QString asText(const QString& path, const Inspected& inspected) {
    QStringList lines{path};
    const auto& document = inspected.document;
    if (document) {
        const auto& header = document->header;
        lines << documentTitle(header);
        lines << QStringList{header.patient.name.full(), shown(header.created), header.facility()}
                     .filter(QRegularExpression(QStringLiteral(".")))
                     .join(QStringLiteral(" · "));
        for (const auto problem : document->problems) lines << sentence(problem);
    }
    for (const auto problem : inspected.file.problems) lines << sentence(problem);
    lines << sentence(inspected.verdict.state);
    if (const auto why = explanation(inspected.verdict.finding()); !why.isEmpty()) lines << why;
    if (const auto old = anchorsWarning(inspected.verdict); !old.isEmpty()) lines << old;
    return lines.join(QStringLiteral("\n  "));
}

class Report {
  public:
    Report(const Options& options, TrustList anchors)
        : options_(options), anchors_(std::move(anchors)), pages_(options.html) {}

    int run() {
        if (!options_.html.isEmpty())
            if (auto made = pages_.make(); !made) return printError(options_.json, made.error());
        for (const auto& path : options_.arguments)
            if (auto told = tell(path); !told) return printError(options_.json, told.error());
        const int code = options_.json ? printJson(QJsonDocument(json_))
                                       : printLine(text_.join(QLatin1Char('\n')));
        return code == exitDone && failed_ ? core::exitCode(core::errors::documentUnreadable)
                                           : code;
    }

  private:
    /// Fails only when the page cannot be written.
    core::Result<void> tell(const QString& path) {
        const auto inspected = inspect(path, anchors_);
        if (!inspected) {
            failed_ = true;
            json_ << errorJson(path, inspected.error());
            const auto words = core::errorText(inspected.error());
            text_ << QStringList{path, words.title, words.hint}.join(QStringLiteral("\n  "));
            return {};
        }
        auto object = inspectJson(path, inspected->file, inspected->document, inspected->verdict);
        text_ << asText(path, *inspected);
        if (!options_.html.isEmpty() && inspected->document) {
            const auto page = pages_.write(path, *inspected->document, inspected->verdict);
            if (!page) return std::unexpected(page.error());
            object.insert(QStringLiteral("html"), *page);
            text_ << QStringLiteral("  ") + *page;
        }
        json_ << object;
        return {};
    }

    const Options& options_;
    TrustList anchors_;
    HtmlFolder pages_;
    QJsonArray json_{};
    QStringList text_{};
    bool failed_ = false;
};

core::Result<TrustList> anchors(const QString& asked) {
    const auto path = asked.isEmpty() ? TrustList::location() : asked;
    return path.isEmpty() ? core::Result<TrustList>(TrustList()) : TrustList::read(path);
}

}  // namespace

int runInspect(const Options& options) {
    const auto usage = [&](const char* message) {
        return printUsage(options.json, QCoreApplication::translate("cli", message));
    };
    if (options.arguments.isEmpty())
        return usage(QT_TRANSLATE_NOOP("cli", "Indica almeno un file."));
    if (options.csv && (options.json || !options.html.isEmpty()))
        return usage(QT_TRANSLATE_NOOP("cli", "--csv non va insieme a --json o --html."));
    if (options.csv) return printCsv(options);
    const auto list = anchors(options.trustList);
    if (!list) return usage(QT_TRANSLATE_NOOP("cli", "L'elenco di fiducia non si può leggere."));
    return Report(options, *list).run();
}

}  // namespace cli
