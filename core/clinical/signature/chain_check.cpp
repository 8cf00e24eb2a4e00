// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/chain_check.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "core/clinical/signature/certificate_stack.h"
#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/revocation.h"
#include "core/clinical/signature/signer_certificate.h"

namespace core::clinical {
namespace {

using ContextPtr = std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>>;

SignatureFinding findingOf(int error) {
    switch (error) {
        case X509_V_ERR_CERT_HAS_EXPIRED:
        case X509_V_ERR_CERT_NOT_YET_VALID:
            return SignatureFinding::certificateExpired;
        default:
            return SignatureFinding::chainUnknown;
    }
}

/// Each certificate of the chain by what the one above it says.
bool anyRevoked(X509_STORE_CTX* context, const Revocation& revocation) {
    const auto* chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i)
        if (revocation.isRevoked(sk_X509_value(chain, i), sk_X509_value(chain, i + 1))) return true;
    return false;
}

SignatureFinding check(X509* certificate, const CertificateStack& others,
                       const Revocation& revocation, const QDateTime& at, const TrustList& anchors,
                       AnchorKind kind) {
    const ContextPtr context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), anchors.store(kind), certificate, others.get());
    auto* rules = X509_STORE_CTX_get0_param(context.get());
    // The list names issuing authorities, not only roots.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    if (at.isValid()) X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.toSecsSinceEpoch()));
    const bool holds = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (holds && anyRevoked(context.get(), revocation)) return SignatureFinding::certificateRevoked;
    return holds ? SignatureFinding::none : findingOf(error);
}

}  // namespace

SignatureFinding checkChain(X509* certificate, CMS_ContentInfo* cms, const ValidationData& data,
                            const QDateTime& at, const TrustList& anchors, AnchorKind kind) {
    if (anchors.isEmpty()) return SignatureFinding::noAnchors;
    if (kind == AnchorKind::timeStamps && !isForStamps(certificate))
        return SignatureFinding::chainUnknown;
    const Revocation revocation(data);
    CertificateStack others(cms);
    const auto finding = check(certificate, others, revocation, at, anchors, kind);
    // Of the store only where the signature's own do not lead anywhere: whoever appended to the
    // document may have put there one with the name of an authority and a key of his own.
    if (finding != SignatureFinding::chainUnknown || data.certificates.empty()) return finding;
    others.add(data.certificates);
    return check(certificate, others, revocation, at, anchors, kind);
}

}  // namespace core::clinical
