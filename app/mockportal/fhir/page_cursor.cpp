// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/fhir/page_cursor.h"

#include <openssl/crypto.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace mockportal::fhir {
namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}  // namespace

PageCursors::PageCursors() : key_(32, '\0') {
    for (auto& byte : key_) byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
}

QByteArray PageCursors::signature(const QByteArray& payload) const {
    return QMessageAuthenticationCode::hash(payload, key_, QCryptographicHash::Sha256);
}

QString PageCursors::write(const QUrlQuery& search, const Position& end) const {
    const QJsonArray content{search.toString(QUrl::FullyEncoded), end.date.toMSecsSinceEpoch(),
                             end.id};
    const auto payload = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(payload.toBase64(encoding) + '.' +
                               signature(payload).toBase64(encoding));
}

std::optional<PageCursors::Content> PageCursors::read(const QString& cursor) const {
    const auto parts = cursor.toLatin1().split('.');
    if (parts.size() != 2) return std::nullopt;
    const auto payload = QByteArray::fromBase64(parts[0], encoding);
    const auto claimed = QByteArray::fromBase64(parts[1], encoding);
    const auto expected = signature(payload);
    if (claimed.size() != expected.size() ||
        CRYPTO_memcmp(claimed.constData(), expected.constData(),
                      static_cast<std::size_t>(expected.size())) != 0)
        return std::nullopt;
    const auto content = QJsonDocument::fromJson(payload).array();
    return Content{QUrlQuery(content[0].toString()),
                   {QDateTime::fromMSecsSinceEpoch(content[1].toInteger()), content[2].toString()}};
}

}  // namespace mockportal::fhir
