// SPDX-License-Identifier: EUPL-1.2
#include "core/notebook/chosen_file.h"

#include <QFile>

#include "core/codes/notebook_kinds.h"

namespace core {
namespace {

constexpr qsizetype looked = 1024;  // ISO 32000, annex H: where readers look for head and end

bool isPdf(const QByteArray& content) {
    return content.left(looked).contains("%PDF-") && content.right(looked).contains("%%EOF");
}

}  // namespace

std::expected<QByteArray, FileFault> readChosenFile(const QString& path, qint64 limit) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(FileFault::unreadable);
    if (file.size() > limit) return std::unexpected(FileFault::tooLarge);
    auto content = file.read(limit + 1);  // a device may not know its size before
    if (content.size() > limit) return std::unexpected(FileFault::tooLarge);
    if (content.isEmpty())
        return std::unexpected(file.error() == QFile::NoError ? FileFault::empty
                                                              : FileFault::unreadable);
    return content;
}

std::expected<QByteArray, FileFault> readChosenPdf(const QString& path) {
    auto content = readChosenFile(path, notebookFileLimit);
    if (content && !isPdf(*content)) return std::unexpected(FileFault::notPdf);
    return content;
}

}  // namespace core
