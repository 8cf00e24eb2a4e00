// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/cms_check.h"

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "core/clinical/signature/chain_check.h"
#include "core/clinical/signature/cms_signers.h"
#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/signed_content.h"
#include "core/clinical/signature/signer_certificate.h"
#include "core/clinical/signature/signing_certificate.h"
#include "core/clinical/signature/time_stamp.h"

namespace core::clinical {
namespace {

using enum SignatureFinding;

Signature unreadable(const CmsInput& input) {
    Signature signature;
    signature.form = input.form;
    signature.finding = notUnderstood;
    signature.time = input.claimedTime;
    return signature;
}

void setAlgorithm(CMS_SignerInfo* signer, X509* certificate, Signature& signature) {
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &digest, nullptr);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digest);
    const int nid = OBJ_obj2nid(object);
    auto hash = QString::fromLatin1(OBJ_nid2sn(nid));
    if (hash.startsWith(QLatin1String("SHA")) && !hash.contains(QLatin1Char('-')))
        hash.insert(3, QLatin1Char('-'));
    const auto* key = X509_get0_pubkey(certificate);
    const auto kind =
        key == nullptr ? QString() : QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    signature.algorithm = kind.isEmpty() ? hash : kind + QStringLiteral(", ") + hash;
    signature.weak = nid == NID_sha1 || nid == NID_md5;
}

const ASN1_TYPE* attributeValue(X509_ATTRIBUTE* attribute) {
    return attribute == nullptr ? nullptr : X509_ATTRIBUTE_get0_type(attribute, 0);
}

void setTime(CMS_SignerInfo* signer, const CmsInput& input, const TrustList& anchors,
             Signature& signature) {
    signature.time = input.claimedTime;
    const int claimed = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1);
    if (claimed >= 0) {
        const auto* value = attributeValue(CMS_signed_get_attr(signer, claimed));
        if (value != nullptr &&
            (value->type == V_ASN1_UTCTIME || value->type == V_ASN1_GENERALIZEDTIME))
            signature.time = timeOf(value->value.asn1_string);
    }
    const int token = CMS_unsigned_get_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, -1);
    if (token < 0) return;
    const auto* value = attributeValue(CMS_unsigned_get_attr(signer, token));
    if (value == nullptr || value->type != V_ASN1_SEQUENCE) return;
    const auto stamp =
        readTimeStamp(bytesOf(value->value.sequence),
                      bytesOf(CMS_SignerInfo_get0_signature(signer)), anchors, input.data);
    if (!stamp || !stamp->fits || (!anchors.isEmpty() && !stamp->trusted)) return;
    signature.time = stamp->time;
    signature.timeStamped = true;
}

void judge(CMS_SignerInfo* signer, X509* certificate, const CmsInput& input, CMS_ContentInfo* cms,
           const TrustList& anchors, Signature& signature) {
    if (signature.finding == notUnderstood) return;
    signature.state = SignatureState::broken;
    if (signature.finding != none) return;
    const auto named = namedCertificate(signer, certificate);
    signature.names = named == NamedCertificate::right;
    if (named == NamedCertificate::wrong) {
        signature.finding = certificateSwapped;
        return;
    }
    auto data = input.data;
    data.add(cms, signer);
    const auto kind = input.form == SignatureForm::documentTimeStamp ? AnchorKind::timeStamps
                                                                     : AnchorKind::signatures;
    signature.finding = checkChain(certificate, cms, data, signature.time, anchors, kind);
    signature.state = signature.finding == none ? SignatureState::intactTrusted
                                                : SignatureState::intactUnknownSigner;
}

}  // namespace

std::vector<Signature> checkCms(const CmsInput& input, const TrustList& anchors) {
    const auto cms = cmsOf(input.cms);
    if (!cms || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) {
        ERR_clear_error();
        return {unreadable(input)};
    }
    findSigners(cms.get(), input.data.certificates);
    const SignedContent content(cms.get(), input.detached ? &input.content : nullptr);
    std::vector<Signature> all;
    auto* signers = CMS_get0_SignerInfos(cms.get());
    for (int i = 0; i < sk_CMS_SignerInfo_num(signers); ++i) {
        auto* signer = sk_CMS_SignerInfo_value(signers, i);
        X509* certificate = nullptr;
        CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
        auto& signature = all.emplace_back(unreadable(input));
        signature.finding = certificate == nullptr ? certificateMissing : content.verify(signer);
        if (certificate == nullptr) continue;
        signature.signer = identityOf(certificate);
        setAlgorithm(signer, certificate, signature);
        setTime(signer, input, anchors, signature);
        judge(signer, certificate, input, cms.get(), anchors, signature);
    }
    if (all.empty()) all.push_back(unreadable(input));
    ERR_clear_error();
    return all;
}

}  // namespace core::clinical
