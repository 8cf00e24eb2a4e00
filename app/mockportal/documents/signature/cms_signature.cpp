// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/documents/signature/cms_signature.h"

#include <openssl/cms.h>
#include <openssl/x509.h>

#include <QByteArrayList>
#include <algorithm>
#include <stdexcept>

namespace mockportal {
namespace {

using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, decltype(&CMS_ContentInfo_free)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;
using DigestPtr = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;
using AttributePtr = std::unique_ptr<X509_ATTRIBUTE, decltype(&X509_ATTRIBUTE_free)>;

void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(std::string("OpenSSL: ") + what);
}

/// i2d functions of OpenSSL into an array.
template <typename Value, typename Write>
QByteArray derOf(const Value* value, Write write) {
    unsigned char* out = nullptr;
    const int size = write(value, &out);
    require(size > 0, "DER");
    const QByteArray der(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    return der;
}

X509Ptr parsed(const certificates::Issued& issued) {
    const auto* in = reinterpret_cast<const unsigned char*>(issued.der.constData());
    return {d2i_X509(nullptr, &in, static_cast<long>(issued.der.size())), X509_free};
}

/// The signed attributes as they are signed: a SET OF, in DER, so sorted.
QByteArray signedBytes(CMS_SignerInfo* info) {
    QByteArrayList attributes;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i)
        attributes << derOf(CMS_signed_get_attr(info, i), i2d_X509_ATTRIBUTE);
    std::ranges::sort(attributes);
    const auto body = attributes.join();
    QByteArray set(ASN1_object_size(1, static_cast<int>(body.size()), V_ASN1_SET) - body.size(), 0);
    auto* out = reinterpret_cast<unsigned char*>(set.data());
    ASN1_put_object(&out, 1, static_cast<int>(body.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    return set + body;
}

QByteArray rsaSignature(const QByteArray& bytes, EVP_PKEY* key) {
    const DigestPtr context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    require(EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1, "sign");
    QByteArray signature(EVP_PKEY_get_size(key), 0);
    auto size = static_cast<std::size_t>(signature.size());
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                           reinterpret_cast<const unsigned char*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size())) == 1,
            "sign");
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

/// OpenSSL always adds the present time, which PAdES forbids, and which would make the bytes other
/// ones each time. So it is taken out, and what is left signed anew.
void withoutSigningTime(CMS_SignerInfo* info, EVP_PKEY* key) {
    const int place = CMS_signed_get_attr_by_NID(info, NID_pkcs9_signingTime, -1);
    if (place < 0) return;
    const AttributePtr gone(CMS_signed_delete_attr(info, place), X509_ATTRIBUTE_free);
    const auto signature = rsaSignature(signedBytes(info), key);
    require(ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature.constData(),
                            static_cast<int>(signature.size())) == 1,
            "signature");
}

/// SignedData with one signer, not yet signed.
struct Draft {
    CmsPtr cms{nullptr, CMS_ContentInfo_free};
    CMS_SignerInfo* signer = nullptr;
};

Draft draftBy(const Signer& signer, unsigned flags) {
    const auto certificate = parsed(signer.certificate);
    Draft draft;
    draft.cms.reset(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    require(draft.cms != nullptr && certificate != nullptr, "CMS");
    draft.signer = CMS_add1_signer(draft.cms.get(), certificate.get(),
                                   static_cast<EVP_PKEY*>(signer.key.native()), EVP_sha256(),
                                   flags | CMS_CADES | CMS_NOSMIMECAP);
    require(draft.signer != nullptr, "signer");
    return draft;
}

void finish(const Draft& draft, const QByteArray& content, unsigned flags) {
    const BioPtr bytes(BIO_new_mem_buf(content.constData(), static_cast<int>(content.size())),
                       BIO_free_all);
    require(CMS_final(draft.cms.get(), bytes.get(), nullptr, flags) == 1, "CMS");
}

void setSigningTime(CMS_SignerInfo* info, const QDateTime& time) {
    const auto utc = time.toUTC().toString(QStringLiteral("yyMMddHHmmss'Z'")).toLatin1();
    require(CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, V_ASN1_UTCTIME,
                                        utc.constData(), static_cast<int>(utc.size())) == 1,
            "signing-time");
}

}  // namespace

QByteArray cmsSignature(const QByteArray& content, const Signer& signer) {
    constexpr unsigned flags = CMS_PARTIAL | CMS_BINARY | CMS_DETACHED;
    const auto draft = draftBy(signer, flags);
    finish(draft, content, flags);
    withoutSigningTime(draft.signer, static_cast<EVP_PKEY*>(signer.key.native()));
    return derOf(draft.cms.get(), i2d_CMS_ContentInfo);
}

QByteArray cmsEnvelope(const QByteArray& content, const QDateTime& time, const Signer& signer) {
    constexpr unsigned flags = CMS_PARTIAL | CMS_BINARY;
    const auto draft = draftBy(signer, flags);
    setSigningTime(draft.signer, time);
    finish(draft, content, flags);
    return derOf(draft.cms.get(), i2d_CMS_ContentInfo);
}

}  // namespace mockportal
