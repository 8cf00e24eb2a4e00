// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/inspect_html.h"

#include <QFileInfo>

#include "app/cli/output_file.h"

namespace cli {
namespace {

using namespace core::clinical;

/// By what it claims to be; only kinds that run nothing when opened keep their name.
QString suffix(const Media& media) {
    if (media.mediaType == QLatin1String("application/pdf")) return QStringLiteral("pdf");
    if (media.mediaType == QLatin1String("image/jpeg")) return QStringLiteral("jpg");
    if (media.mediaType == QLatin1String("image/png")) return QStringLiteral("png");
    if (media.mediaType == QLatin1String("image/gif")) return QStringLiteral("gif");
    return media.mediaType.startsWith(QLatin1String("text/plain")) ? QStringLiteral("txt")
                                                                   : QStringLiteral("bin");
}

}  // namespace

core::Result<void> HtmlFolder::make() {
    if (folder_.mkpath(QStringLiteral("."))) return {};
    return core::fail(core::errors::outputUnwritable, "folder cannot be made");
}

QString HtmlFolder::freeName(const QString& source) {
    const auto base = QFileInfo(source).fileName();
    auto name = base;
    for (int i = 2; taken_.contains(name); ++i) name = base + QStringLiteral("-%1").arg(i);
    taken_ << name;
    return name;
}

core::Result<void> HtmlFolder::put(const QString& name, const QByteArray& content) const {
    return writeOutput(folder_.filePath(name), content);
}

core::Result<QString> HtmlFolder::write(const QString& source, const ClinicalDocument& document,
                                        const SignatureVerdict& verdict) {
    const auto name = freeName(source);
    ReadableOptions options{&verdict, {}};
    for (std::size_t i = 0; i < document.media.size(); ++i) {
        const auto content = document.media[i].content();
        auto& saved = options.mediaNames.emplace_back();
        if (content.isEmpty()) continue;
        saved = QStringLiteral("%1-%2.%3").arg(name).arg(i + 1).arg(suffix(document.media[i]));
        if (auto done = put(saved, content); !done) return std::unexpected(done.error());
    }
    const auto page = name + QStringLiteral(".html");
    if (auto done = put(page, html_.page(document, options).toUtf8()); !done)
        return std::unexpected(done.error());
    return folder_.filePath(page);
}

}  // namespace cli
