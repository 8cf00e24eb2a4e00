// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/secret_text.h"

#include <openssl/crypto.h>

namespace mockportal {

SecretText::SecretText(const QString& text)
    : bytes_(text.normalized(QString::NormalizationForm_C).toUtf8()) {}

SecretText::~SecretText() {
    OPENSSL_cleanse(bytes_.data(), static_cast<std::size_t>(bytes_.size()));
}

}  // namespace mockportal
