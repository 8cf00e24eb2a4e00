// SPDX-License-Identifier: EUPL-1.2
// The only file with calls that OpenSSL 3 deprecates. Qt converts every key it knows into a key of
// its own, so a provider key cannot be handed through QSslKey; what works is a public key whose RSA
// object signs elsewhere (RSA_METHOD). The test core_card_card_tls_key logs in at a real TLS server
// this way, core_signing_text_signature makes a CMS: they fail if a new Qt or OpenSSL takes it from
// us.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "core/card/card_rsa.h"

#include <openssl/rsa.h>
#include <openssl/x509.h>

#include <algorithm>

namespace core {
namespace {

using Owner = RawRsa;  // one on the heap for each RSA object

int copyOwner(CRYPTO_EX_DATA*, const CRYPTO_EX_DATA*, void** data, int, long, void*) {
    if (*data != nullptr) *data = new Owner(*static_cast<Owner*>(*data));
    return 1;
}

void freeOwner(void*, void* data, CRYPTO_EX_DATA*, int, long, void*) {
    delete static_cast<Owner*>(data);
}

int ownerIndex() {
    static const int index = RSA_get_ex_new_index(0, nullptr, nullptr, copyOwner, freeOwner);
    return index;
}

/// OpenSSL pads for PSS itself and asks for no padding; for PKCS#1 v1.5 (TLS 1.2, CMS) it leaves
/// that to us.
Bytes paddedBlock(ByteView data, std::size_t size, int padding) {
    if (padding == RSA_NO_PADDING && data.size() == size) return {data.begin(), data.end()};
    if (padding != RSA_PKCS1_PADDING) return {};
    Bytes block(size);
    const int done = RSA_padding_add_PKCS1_type_1(block.data(), static_cast<int>(size), data.data(),
                                                  static_cast<int>(data.size()));
    return done == 1 ? block : Bytes{};
}

int signByOwner(int length, const unsigned char* from, unsigned char* to, RSA* rsa, int padding) {
    const auto* owner = static_cast<Owner*>(RSA_get_ex_data(rsa, ownerIndex()));
    const auto size = static_cast<std::size_t>(RSA_size(rsa));
    const auto block = paddedBlock({from, static_cast<std::size_t>(length)}, size, padding);
    if (owner == nullptr || block.empty()) return -1;
    const auto signature = (*owner)(block);
    if (signature.size() != size) return -1;
    std::ranges::copy(signature, to);
    return static_cast<int>(size);
}

int refuseToDecrypt(int, const unsigned char*, unsigned char*, RSA*, int) {
    return -1;
}

const RSA_METHOD* elsewhereMethod() {
    static const RSA_METHOD* method = [] {
        RSA_METHOD* made = RSA_meth_dup(RSA_PKCS1_OpenSSL());
        RSA_meth_set1_name(made, "card");
        RSA_meth_set_flags(made, RSA_meth_get_flags(made) | RSA_FLAG_EXT_PKEY);
        RSA_meth_set_priv_enc(made, signByOwner);
        RSA_meth_set_priv_dec(made, refuseToDecrypt);
        return made;
    }();
    return method;
}

}  // namespace

void signElsewhere(RSA* rsa, RawRsa sign) {
    RSA_set_method(rsa, elsewhereMethod());
    RSA_set_ex_data(rsa, ownerIndex(), new Owner(std::move(sign)));
}

void FreeKey::operator()(EVP_PKEY* key) const {
    EVP_PKEY_free(key);
}

// A copy, as the certificate keeps its key and may be shared.
KeyPtr keyElsewhere(X509* certificate, RawRsa sign) {
    const auto* held = X509_get0_pubkey(certificate);
    const auto* shared = held == nullptr ? nullptr : EVP_PKEY_get0_RSA(held);
    if (shared == nullptr) return nullptr;
    RSA* own = RSAPublicKey_dup(shared);
    signElsewhere(own, std::move(sign));
    KeyPtr key(EVP_PKEY_new());
    if (EVP_PKEY_assign_RSA(key.get(), own) == 1) return key;
    RSA_free(own);
    return nullptr;
}

}  // namespace core
