// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/rsa_check.h"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <openssl/x509.h>

#include <memory>

namespace support {
namespace {

const unsigned char* data(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

pcsc::Bytes pkcs1Block(std::string_view message, std::size_t size) {
    const pcsc::Bytes digestInfo = pcsc::fromHex("3031300D060960864801650304020105000420").value();
    unsigned char digest[SHA256_DIGEST_LENGTH];
    SHA256(data(message), message.size(), digest);
    pcsc::Bytes block{0x00, 0x01};
    block.resize(size - digestInfo.size() - sizeof(digest) - 1, 0xFF);
    block.push_back(0x00);
    block.insert(block.end(), digestInfo.begin(), digestInfo.end());
    block.insert(block.end(), std::begin(digest), std::end(digest));
    return block;
}

bool verifies(pcsc::ByteView certificate, std::string_view message, pcsc::ByteView signature) {
    const auto* der = certificate.data();
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &der, static_cast<long>(certificate.size())), X509_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                          EVP_MD_CTX_free);
    if (!x509 || EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr,
                                      X509_get0_pubkey(x509.get())) != 1)
        return false;
    return EVP_DigestVerify(context.get(), signature.data(), signature.size(), data(message),
                            message.size()) == 1;
}

}  // namespace support
