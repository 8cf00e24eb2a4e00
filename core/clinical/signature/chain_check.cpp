// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/chain_check.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

#include "core/clinical/signature/certificate_stack.h"
#include "core/clinical/signature/openssl_ptr.h"
#include "core/clinical/signature/revocation.h"

namespace core::clinical {
namespace {

using ContextPtr = std::unique_ptr<X509_STORE_CTX, FreedBy<X509_STORE_CTX_free>>;

struct RevocationLists {
    STACK_OF(X509_CRL) * all = sk_X509_CRL_new_null();
    explicit RevocationLists(const std::vector<QByteArray>& lists) {
        for (const auto& der : lists) {
            const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
            if (auto* crl = d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size())))
                sk_X509_CRL_push(all, crl);
        }
    }
    ~RevocationLists() { sk_X509_CRL_pop_free(all, X509_CRL_free); }
    RevocationLists(const RevocationLists&) = delete;
    RevocationLists& operator=(const RevocationLists&) = delete;
};

/// A list of revocation that is missing or from another day says nothing; one that names the
/// certificate does.
int tolerateMissingLists(int ok, X509_STORE_CTX* context) {
    if (ok == 1) return 1;
    switch (X509_STORE_CTX_get_error(context)) {
        case X509_V_ERR_UNABLE_TO_GET_CRL:
        case X509_V_ERR_CRL_HAS_EXPIRED:
        case X509_V_ERR_CRL_NOT_YET_VALID:
        case X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER:
        case X509_V_ERR_DIFFERENT_CRL_SCOPE:
            X509_STORE_CTX_set_error(context, X509_V_OK);
            return 1;
        default:
            return 0;
    }
}

SignatureFinding findingOf(int error) {
    switch (error) {
        case X509_V_ERR_CERT_HAS_EXPIRED:
        case X509_V_ERR_CERT_NOT_YET_VALID:
            return SignatureFinding::certificateExpired;
        case X509_V_ERR_CERT_REVOKED:
            return SignatureFinding::certificateRevoked;
        default:
            return SignatureFinding::chainUnknown;
    }
}

/// Each certificate of the chain by answers of the one above it.
bool anyRevoked(X509_STORE_CTX* context, const ValidationData& data) {
    const auto* chain = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i + 1 < sk_X509_num(chain); ++i)
        if (isRevoked(sk_X509_value(chain, i), sk_X509_value(chain, i + 1), data)) return true;
    return false;
}

SignatureFinding check(X509* certificate, const CertificateStack& others,
                       const ValidationData& data, const QDateTime& at, const TrustList& anchors) {
    const RevocationLists lists(data.lists);
    const ContextPtr context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), anchors.store(), certificate, others.get());
    auto* rules = X509_STORE_CTX_get0_param(context.get());
    // The list names issuing authorities, not only roots.
    X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_PARTIAL_CHAIN);
    if (sk_X509_CRL_num(lists.all) > 0) {
        X509_STORE_CTX_set0_crls(context.get(), lists.all);
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);
    }
    if (at.isValid()) X509_VERIFY_PARAM_set_time(rules, static_cast<time_t>(at.toSecsSinceEpoch()));
    X509_STORE_CTX_set_verify_cb(context.get(), tolerateMissingLists);
    const bool holds = X509_verify_cert(context.get()) == 1;
    const int error = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (holds && anyRevoked(context.get(), data)) return SignatureFinding::certificateRevoked;
    return holds ? SignatureFinding::none : findingOf(error);
}

}  // namespace

SignatureFinding checkChain(X509* certificate, CMS_ContentInfo* cms, const ValidationData& data,
                            const QDateTime& at, const TrustList& anchors) {
    if (anchors.isEmpty()) return SignatureFinding::noAnchors;
    CertificateStack others(cms);
    const auto finding = check(certificate, others, data, at, anchors);
    // Of the store only where the signature's own do not lead anywhere: whoever appended to the
    // document may have put there one with the name of an authority and a key of his own.
    if (finding != SignatureFinding::chainUnknown || data.certificates.empty()) return finding;
    others.add(data.certificates);
    return check(certificate, others, data, at, anchors);
}

}  // namespace core::clinical
