// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/one_time_body.h"

#include <algorithm>

namespace core {
namespace {

QByteArray inPlace(const SecretBuffer& secret) {
    const auto view = secret.view();
    return QByteArray::fromRawData(reinterpret_cast<const char*>(view.data()),
                                   static_cast<qsizetype>(view.size()));
}

}  // namespace

OneTimeBody::OneTimeBody(QByteArray plain, QObject* parent)
    : QIODevice(parent), bytes_(std::move(plain)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneTimeBody::OneTimeBody(std::shared_ptr<const SecretBuffer> secret, QObject* parent)
    : QIODevice(parent), secret_(std::move(secret)), bytes_(inPlace(*secret_)) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneTimeBody::readData(char* data, qint64 most) {
    const auto count = std::min<qint64>(most, bytes_.size() - pos());
    std::copy_n(bytes_.constData() + pos(), count, data);
    return count;
}

}  // namespace core
