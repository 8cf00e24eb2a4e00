// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/inspect_html.h"

#include <QFileInfo>

#include "core/base/private_file.h"
#include "core/clinical/html/media_html.h"

namespace cli {

using namespace core::clinical;

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
    return core::writePrivateFile(folder_.filePath(name), content);
}

core::Result<QString> HtmlFolder::write(const QString& source, const ClinicalDocument& document,
                                        const SignatureVerdict& verdict) {
    const auto name = freeName(source);
    ReadableOptions options{&verdict, {}};
    for (std::size_t i = 0; i < document.media.size(); ++i) {
        const auto content = document.media[i].content();
        auto& saved = options.mediaNames.emplace_back();
        if (content.isEmpty()) continue;
        saved = QStringLiteral("%1-%2.%3").arg(name).arg(i + 1).arg(mediaSuffix(document.media[i]));
        if (auto done = put(saved, content); !done) return std::unexpected(done.error());
    }
    const auto page = name + QStringLiteral(".html");
    if (auto done = put(page, html_.page(document, options).toUtf8()); !done)
        return std::unexpected(done.error());
    return folder_.filePath(page);
}

}  // namespace cli
