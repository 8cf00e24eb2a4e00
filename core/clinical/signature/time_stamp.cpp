// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/time_stamp.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <array>

#include "core/clinical/signature/chain_check.h"
#include "core/clinical/signature/cms_signers.h"
#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/signer_certificate.h"

namespace core::clinical {
namespace {

using TstPtr = std::unique_ptr<TS_TST_INFO, FreedBy<TS_TST_INFO_free>>;

bool imprintFits(TS_TST_INFO* info, const QByteArray& stamped) {
    auto* imprint = TS_TST_INFO_get_msg_imprint(info);
    const ASN1_OBJECT* algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, TS_MSG_IMPRINT_get_algo(imprint));
    const auto* digest = EVP_get_digestbyobj(algorithm);
    if (digest == nullptr) return false;
    std::array<unsigned char, EVP_MAX_MD_SIZE> hash{};
    unsigned size = 0;
    EVP_Digest(stamped.constData(), static_cast<std::size_t>(stamped.size()), hash.data(), &size,
               digest, nullptr);
    return bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) ==
           QByteArray(reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(size));
}

/// Not by whoever may sign letters: the certificate is for this use and no other (RFC 3161, 2.3).
bool isForStamps(X509* certificate) {
    return (X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) != 0 &&
           X509_get_extended_key_usage(certificate) == XKU_TIMESTAMP;
}

bool isSigned(CMS_ContentInfo* token, const ValidationData& data) {
    findSigners(token, data.certificates);
    const bool right = CMS_verify(token, nullptr, nullptr, nullptr, nullptr,
                                  CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    ERR_clear_error();
    return right;
}

bool isByOneForStamps(CMS_ContentInfo* token) {
    auto* signers = CMS_get0_signers(token);
    const bool right = sk_X509_num(signers) == 1 && isForStamps(sk_X509_value(signers, 0));
    sk_X509_free(signers);
    return right;
}

/// After isSigned.
bool isOfAnAnchor(CMS_ContentInfo* token, const ValidationData& data, const QDateTime& at,
                  const TrustList& anchors) {
    auto* signers = CMS_get0_signers(token);
    const bool known =
        sk_X509_num(signers) > 0 && checkChain(sk_X509_value(signers, 0), token, data, at, anchors,
                                               AnchorKind::timeStamps) == SignatureFinding::none;
    sk_X509_free(signers);
    return known;
}

}  // namespace

std::optional<TimeStamp> readTimeStamp(const QByteArray& token, const QByteArray& stamped,
                                       const TrustList& anchors, const ValidationData& data) {
    const auto cms = cmsOf(token);
    if (!cms || OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo) return {};
    ASN1_OCTET_STRING** const content = CMS_get0_content(cms.get());
    if (content == nullptr || *content == nullptr) return {};
    const auto* at = ASN1_STRING_get0_data(*content);
    const TstPtr info(d2i_TS_TST_INFO(nullptr, &at, ASN1_STRING_length(*content)));
    if (!info) return {};
    TimeStamp stamp{timeOf(TS_TST_INFO_get_time(info.get())), imprintFits(info.get(), stamped)};
    stamp.intact = stamp.intact && isSigned(cms.get(), data);
    stamp.fits = stamp.intact && isByOneForStamps(cms.get());
    stamp.trusted = stamp.fits && isOfAnAnchor(cms.get(), data, stamp.time, anchors);
    return stamp;
}

}  // namespace core::clinical
