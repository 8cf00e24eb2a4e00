// SPDX-License-Identifier: EUPL-1.2
#include "core/export/zip_export.h"

#include <QCryptographicHash>

#include "core/clinical/html/media_html.h"
#include "core/clinical/html/readable_html.h"
#include "core/export/export_index.h"
#include "core/export/exported_document.h"
#include "core/export/zip_file.h"

namespace core {
namespace {

class ZipExport final : public ExportWriter {
  public:
    ZipExport(std::unique_ptr<ZipFile> zip, const ExportOrder& order)
        : zip_(std::move(zip)), patient_(order.patient), made_(order.made) {}

    Result<ExportOutcome> add(const Document& document, const QByteArray& file) override;
    Result<void> finish(const ExportSummary& summary) override;
    Result<void> commit() override { return zip_->commit(); }

  private:
    Result<void> put(const QString& name, const QByteArray& content);
    Result<void> putReadable(const ExportedDocument& exported, ExportIndexEntry& entry);
    Result<std::vector<QString>> putMedia(const clinical::ClinicalDocument& document,
                                          const QString& folder);

    std::unique_ptr<ZipFile> zip_;
    Patient patient_;
    QDateTime made_;
    clinical::ReadableHtml html_{};
    std::vector<ExportIndexEntry> entries_{};
    QByteArray sums_{};
};

Result<void> ZipExport::put(const QString& name, const QByteArray& content) {
    sums_ += QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "  " +
             name.toUtf8() + '\n';
    return zip_->add(name, content);
}

Result<ExportOutcome> ZipExport::add(const Document& document, const QByteArray& file) {
    const auto exported = exportedDocument(document, file);
    ExportIndexEntry entry;
    entry.folder =
        QStringLiteral("documenti/%1-%2/")
            .arg(entries_.size() + 1, 4, 10, QLatin1Char('0'))
            .arg(document.date.date().isValid() ? document.date.date().toString(Qt::ISODate)
                                                : QStringLiteral("0000-00-00"));
    entry.document = document;
    entry.original = QStringLiteral("originale.") + exportSuffix(exported.file);
    Result<void> done = put(entry.folder + entry.original, exported.file.bytes);
    const bool enveloped = exported.file.kind == clinical::FileKind::signedEnvelope;
    if (done && enveloped && exported.file.isPdf())
        done = put(entry.folder + QStringLiteral("documento.pdf"), exported.file.unwrapped);
    if (done && !exported.file.cda.isEmpty())
        done = put(entry.folder + QStringLiteral("cda.xml"), exported.file.cda);
    if (done && exported.clinical) done = putReadable(exported, entry);
    if (!done) return std::unexpected(done.error());
    entries_.push_back(std::move(entry));
    return exported.outcome;
}

Result<void> ZipExport::putReadable(const ExportedDocument& exported, ExportIndexEntry& entry) {
    clinical::ReadableOptions options;
    auto names = putMedia(*exported.clinical, entry.folder);
    if (!names) return std::unexpected(names.error());
    options.mediaNames = std::move(*names);
    entry.readable = QStringLiteral("leggibile.html");
    return put(entry.folder + entry.readable, html_.page(*exported.clinical, options).toUtf8());
}

Result<std::vector<QString>> ZipExport::putMedia(const clinical::ClinicalDocument& document,
                                                 const QString& folder) {
    std::vector<QString> names;
    for (const auto& media : document.media) {
        auto& name = names.emplace_back();
        const auto content = media.content();
        if (content.isEmpty()) continue;
        name = QStringLiteral("allegato-%1.%2").arg(names.size()).arg(mediaSuffix(media));
        if (auto done = put(folder + name, content); !done) return std::unexpected(done.error());
    }
    return names;
}

Result<void> ZipExport::finish(const ExportSummary& summary) {
    const auto page = exportIndex({patient_, made_, entries_, summary}).toUtf8();
    if (auto done = put(QStringLiteral("indice.html"), page); !done) return done;
    if (auto done = zip_->add(QStringLiteral("SHA256SUMS"), sums_); !done) return done;
    return zip_->finish();
}

}  // namespace

Result<std::unique_ptr<ExportWriter>> makeZipExport(ExportOrder& order) {
    auto zip = ZipFile::begin(order.path, std::move(order.passphrase));
    if (!zip) return std::unexpected(zip.error());
    return std::make_unique<ZipExport>(std::move(*zip), order);
}

}  // namespace core
