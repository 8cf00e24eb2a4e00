// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signing_certificate.h"

#include <openssl/evp.h>

#include <QByteArray>
#include <array>
#include <optional>

#include "core/clinical/container/der_element.h"
#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

/// What is within the first element; empty when it cannot be read.
QByteArray within(QByteArray der) {
    return takeWholeElement(der).content;
}

/// SigningCertificateV2 ::= SEQUENCE { certs SEQUENCE OF ESSCertIDv2 { [hashAlgorithm] certHash …
struct CertificateHash {
    const EVP_MD* digest = nullptr;
    QByteArray hash{};
};

std::optional<CertificateHash> firstHash(const QByteArray& der, const EVP_MD* usual) {
    auto id = within(within(within(der)));  // SigningCertificate, certs, the first ESSCertID
    const auto first = takeWholeElement(id);
    if (first.tag < 0) return {};
    if (first.tag == V_ASN1_OCTET_STRING) return CertificateHash{usual, first.content};
    const auto* at = reinterpret_cast<const unsigned char*>(first.content.constData());
    ASN1_OBJECT* algorithm = d2i_ASN1_OBJECT(nullptr, &at, static_cast<long>(first.content.size()));
    const EVP_MD* digest = algorithm == nullptr ? nullptr : EVP_get_digestbyobj(algorithm);
    ASN1_OBJECT_free(algorithm);
    const auto hash = takeWholeElement(id);
    if (digest == nullptr || hash.tag < 0) return {};
    return CertificateHash{digest, hash.content};
}

bool fits(const CertificateHash& named, X509* certificate) {
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned size = 0;
    if (X509_digest(certificate, named.digest, hash.data(), &size) != 1) return false;
    return named.hash ==
           QByteArray(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(size));
}

NamedCertificate check(CMS_SignerInfo* signer, int nid, const EVP_MD* usual, X509* certificate) {
    const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (at < 0) return NamedCertificate::absent;
    auto* value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (value == nullptr || ASN1_TYPE_get(value) != V_ASN1_SEQUENCE) return NamedCertificate::wrong;
    const auto named = firstHash(bytesOf(value->value.sequence), usual);
    return named && fits(*named, certificate) ? NamedCertificate::right : NamedCertificate::wrong;
}

}  // namespace

NamedCertificate namedCertificate(CMS_SignerInfo* signer, X509* certificate) {
    const auto v2 = check(signer, NID_id_smime_aa_signingCertificateV2, EVP_sha256(), certificate);
    if (v2 != NamedCertificate::absent) return v2;
    return check(signer, NID_id_smime_aa_signingCertificate, EVP_sha1(), certificate);
}

}  // namespace core::clinical
