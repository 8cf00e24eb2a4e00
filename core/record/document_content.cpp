// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_content.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include "core/portal/http_errors.h"

namespace core {
namespace {

Result<QByteArray> unwrapped(const HttpAnswer& answer) {
    if (!answer.contentType.contains("json")) return answer.body;
    const auto json = jsonObject(answer);
    if (!json) return std::unexpected(json.error());
    return QByteArray::fromBase64(json->value(QLatin1String("data")).toString().toLatin1());
}

bool isAltered(const QByteArray& file, const Document& document) {
    if (document.size && file.size() != *document.size) return true;
    return !document.sha1.isEmpty() &&
           QCryptographicHash::hash(file, QCryptographicHash::Sha1) != document.sha1;
}

}  // namespace

Result<QByteArray> readContent(const HttpAnswer& answer, const Document& document) {
    if (answer.status == 404 || answer.status == 410)
        return fail(errors::documentMissing, "HTTP " + std::to_string(answer.status));
    if (answer.status >= 400) return std::unexpected(statusError(answer));
    auto file = unwrapped(answer);
    if (!file) return file;
    if (isAltered(*file, document)) return fail(errors::documentAltered);
    if (file->isEmpty()) return fail(errors::documentUnreadable, "empty");
    return file;
}

}  // namespace core
