// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/gass/password_hasher.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "app/mockportal/base/random_token.h"

namespace mockportal {
namespace {

constexpr std::uint64_t costN = 8192;
constexpr std::uint64_t blockR = 8;
constexpr std::uint64_t lanesP = 1;
constexpr std::uint64_t mostMemory = 32 * 1024 * 1024;  // bytes; more than the cost needs
constexpr qsizetype digestBytes = 32;
constexpr qsizetype saltBytes = 16;

auto* unsignedData(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

}  // namespace

QByteArray PasswordHasher::derive(const SecretText& password, const QByteArray& salt) {
    ++count_;
    const auto& text = password.utf8();
    QByteArray digest(digestBytes, '\0');
    const int done =
        EVP_PBE_scrypt(text.constData(), static_cast<std::size_t>(text.size()),
                       reinterpret_cast<const unsigned char*>(salt.constData()),
                       static_cast<std::size_t>(salt.size()), costN, blockR, lanesP, mostMemory,
                       unsignedData(digest), static_cast<std::size_t>(digestBytes));
    return done == 1 ? digest : QByteArray();  // an empty one is like no other
}

QByteArray PasswordHasher::newSalt() {
    return randomBytes(saltBytes);
}

bool PasswordHasher::same(const QByteArray& a, const QByteArray& b) {
    return !a.isEmpty() && a.size() == b.size() &&
           CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

}  // namespace mockportal
