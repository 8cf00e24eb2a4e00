// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/model/entries.h"

#include "core/clinical/container/inflate.h"

namespace core::clinical {

QString ReferenceRange::words() const {
    return text.isEmpty() ? value.words() : text;
}

const Value& Observation::value() const {
    static const Value none;
    return values.empty() ? none : values.front();
}

QString Administration::name() const {
    if (!productName.isEmpty()) return productName;
    if (const auto words = product.words(); !words.isEmpty()) return words;
    if (const auto words = code.words(); !words.isEmpty()) return words;
    return text;
}

QString Administration::atc() const {
    for (const auto* each : {&product, &code})
        for (const auto system : {oid::atc, oid::atcOlder})
            if (auto found = each->in(system); !found.isEmpty()) return found;
    return {};
}

QByteArray Media::content() const {
    if (base64.size() / 4 * 3 > largest) return {};
    QByteArray text = base64;
    text.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) return {};
    return deflated ? inflated(decoded.decoded, largest) : decoded.decoded;
}

}  // namespace core::clinical
