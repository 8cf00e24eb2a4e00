// SPDX-License-Identifier: EUPL-1.2
#include "ui/document/enclosed_file.h"

#include <QMimeDatabase>
#include <algorithm>

namespace ui {
namespace {

struct Known {
    const char* type;
    const char* ending;
    bool active;
};

// A list of what is harmless can be complete, one of what is not cannot.
constexpr Known known[] = {
    {"application/pdf", ".pdf", false},
    {"image/jpeg", ".jpg", false},
    {"image/png", ".png", false},
    {"image/gif", ".gif", false},
    {"image/bmp", ".bmp", false},
    {"image/tiff", ".tif", false},
    {"image/webp", ".webp", false},
    {"text/plain", ".txt", false},
    {"text/csv", ".csv", false},
    {"text/tab-separated-values", ".tsv", false},
    {"text/markdown", ".md", false},
    {"application/rtf", ".rtf", true},
    {"text/rtf", ".rtf", true},
    {"application/dicom", ".dcm", false},
    {"application/vnd.oasis.opendocument.text", ".odt", true},
    {"application/vnd.oasis.opendocument.spreadsheet", ".ods", true},
    {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", false},
    {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", false},
    {"text/html", ".html", true},
    {"application/xhtml+xml", ".xhtml", true},
    {"image/svg+xml", ".svg", true},
    {"text/xml", ".xml", true},
    {"application/xml", ".xml", true},
    {"application/msword", ".doc", true},
    {"application/vnd.ms-excel", ".xls", true},
    {"application/zip", ".zip", true},
};

const Known* find(const QString& type) {
    const auto* found = std::ranges::find(
        known, type, [](const Known& each) { return QString::fromLatin1(each.type); });
    return found == std::end(known) ? nullptr : found;
}

QString plain(const QString& mediaType) {
    return mediaType.section(u';', 0, 0).trimmed().toLower();
}

// Windows, Linux, Java and scripts.
bool isProgram(const QByteArray& content) {
    return content.startsWith("MZ") ||
           content.startsWith(
               "\x7f"
               "ELF") ||
           content.startsWith("\xca\xfe\xba\xbe") || content.startsWith("#!");
}

}  // namespace

EnclosedFile enclosedFile(const QByteArray& content, const QString& mediaType) {
    const EnclosedFile unknown{QStringLiteral(".bin"), true};
    if (isProgram(content)) return unknown;
    const Known* kind = find(plain(mediaType));
    if (kind == nullptr) kind = find(QMimeDatabase().mimeTypeForData(content).name());
    return kind == nullptr ? unknown
                           : EnclosedFile{QString::fromLatin1(kind->ending), kind->active};
}

bool isPlainText(const QString& mediaType) {
    const QString type = plain(mediaType);
    const Known* kind = find(type);
    return kind != nullptr && !kind->active && type.startsWith(QLatin1String("text/"));
}

}  // namespace ui
