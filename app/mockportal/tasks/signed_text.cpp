// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/tasks/signed_text.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ess.h>

#include <memory>

namespace mockportal {
namespace {

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};

using CmsPtr = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using BioPtr = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;
using EssPtr = std::unique_ptr<ESS_SIGNING_CERT_V2, FreedBy<ESS_SIGNING_CERT_V2_free>>;

void freeStack(STACK_OF(X509) * stack) {
    sk_X509_free(stack);
}
using StackPtr = std::unique_ptr<STACK_OF(X509), FreedBy<freeStack>>;

CmsPtr cmsOf(const QByteArray& der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    return CmsPtr(d2i_CMS_ContentInfo(nullptr, &in, static_cast<long>(der.size())));
}

/// Null when there is not exactly one.
CMS_SignerInfo* onlySigner(CMS_ContentInfo* cms) {
    auto* signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

bool hasStrongDigest(CMS_SignerInfo* signer) {
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(object);
    return nid == NID_sha256 || nid == NID_sha384 || nid == NID_sha512;
}

/// Without it somebody could put another certificate with the same key in its place.
bool namesCertificate(CMS_SignerInfo* signer, X509* certificate) {
    const auto* value = static_cast<const ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (value == nullptr) return false;
    const auto* in = ASN1_STRING_get0_data(value);
    const EssPtr named(d2i_ESS_SIGNING_CERT_V2(nullptr, &in, ASN1_STRING_length(value)));
    const StackPtr chain(sk_X509_new_null());
    sk_X509_push(chain.get(), certificate);
    return named != nullptr &&
           OSSL_ESS_check_signing_certs(nullptr, named.get(), chain.get(), 1) > 0;
}

QSslCertificate qtCertificate(X509* certificate) {
    unsigned char* out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QByteArray der(reinterpret_cast<const char*>(out), std::max(size, 0));
    OPENSSL_free(out);
    return QSslCertificate(der, QSsl::Der);
}

/// The mathematics; who it was is another question.
bool signatureHolds(CMS_ContentInfo* cms, const QByteArray& text) {
    const BioPtr content(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
    return CMS_verify(cms, nullptr, nullptr, content.get(), nullptr,
                      CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
}

std::expected<QSslCertificate, QString> signerOf(const QByteArray& text, const QByteArray& der) {
    const auto cms = cmsOf(der);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed)
        return std::unexpected(QStringLiteral("no CMS SignedData"));
    if (CMS_is_detached(cms.get()) != 1)
        return std::unexpected(QStringLiteral("the CMS is not detached"));
    auto* signer = onlySigner(cms.get());
    if (signer == nullptr) return std::unexpected(QStringLiteral("not one signer"));
    if (!signatureHolds(cms.get(), text))
        return std::unexpected(QStringLiteral("the signature does not hold over this text"));
    X509* certificate = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (certificate == nullptr || !hasStrongDigest(signer))
        return std::unexpected(QStringLiteral("no certificate, or a weak digest"));
    if (!namesCertificate(signer, certificate))
        return std::unexpected(QStringLiteral("signing-certificate-v2 is missing or wrong"));
    return qtCertificate(certificate);
}

}  // namespace

std::expected<CardIdentity, QString> whoSigned(const QByteArray& text, const QByteArray& cms,
                                               const CardTrust& trust, const QDateTime& now) {
    const auto certificate = signerOf(text, cms);
    ERR_clear_error();
    if (!certificate) return std::unexpected(certificate.error());
    const auto identity = trust.check({*certificate}, now);
    if (!identity)
        return std::unexpected(QStringLiteral("the certificate is none that can log in"));
    return *identity;
}

}  // namespace mockportal
