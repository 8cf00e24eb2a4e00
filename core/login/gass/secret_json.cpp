// SPDX-License-Identifier: EUPL-1.2
#include "core/login/gass/secret_json.h"

#include <QUtf8StringView>
#include <utility>

namespace core {

SecretJson& SecretJson::add(std::string_view name, ByteView value) {
    const auto size = static_cast<qsizetype>(value.size());
    good_ = good_ && QUtf8StringView(value.data(), size).isValidUtf8();
    put(buffer_.empty() ? "{\"" : ",\"");
    put(name);
    put("\":\"");
    for (const auto byte : value) putEscaped(byte);
    put("\"");
    return *this;
}

SecretJson& SecretJson::add(std::string_view name, std::string_view value) {
    return add(name, ByteView(reinterpret_cast<const std::uint8_t*>(value.data()), value.size()));
}

void SecretJson::putEscaped(std::uint8_t byte) {
    constexpr std::string_view hex = "0123456789abcdef";
    const bool control = byte < 0x20;
    if (control) {
        put("\\u00");
        put(hex.substr(byte >> 4U, 1));
        return put(hex.substr(byte & 0x0FU, 1));
    }
    if (byte == '"' || byte == '\\') put("\\");
    good_ = good_ && buffer_.append(byte);
}

std::shared_ptr<const SecretBuffer> SecretJson::take() {
    put("}");
    if (!good_) return nullptr;
    return std::make_shared<const SecretBuffer>(std::move(buffer_));
}

}  // namespace core
