// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/base/random_token.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>

namespace mockportal {

QByteArray randomBytes(qsizetype count) {
    QByteArray bytes(count, Qt::Uninitialized);
    auto* random = QRandomGenerator::system();
    std::ranges::generate(bytes, [random] { return static_cast<char>(random->generate()); });
    return bytes;
}

QByteArray randomToken() {
    constexpr qsizetype tokenBytes = 32;
    return randomBytes(tokenBytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenDigest(const QByteArray& token) {
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

}  // namespace mockportal
