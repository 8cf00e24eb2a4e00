// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/revocation.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>

#include "core/clinical/signature/certificate_stack.h"
#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

using ResponsePtr = std::unique_ptr<OCSP_RESPONSE, FreedBy<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, FreedBy<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, FreedBy<OCSP_CERTID_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;

BasicPtr basicOf(const QByteArray& answer) {
    const auto* at = reinterpret_cast<const unsigned char*>(answer.constData());
    const ResponsePtr response(d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(answer.size())));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return {};
    return BasicPtr(OCSP_response_get1_basic(response.get()));
}

/// Signed by the issuer, or by a certificate of the issuer's for this use, which may be among
/// `known`. Those are short-lived: when it was signed is long past, so times do not count.
bool holds(OCSP_BASICRESP* basic, X509* issuer, const std::vector<QByteArray>& known) {
    const StorePtr store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    CertificateStack others;
    others.add(issuer);
    const auto verify = [&] {
        return OCSP_basic_verify(basic, others.get(), store.get(), OCSP_PARTIAL_CHAIN) == 1;
    };
    // Without them first: one that only bears the right name must not stand before the right one.
    if (verify()) return true;
    others.add(known);
    return !known.empty() && verify();
}

bool isAbout(const OCSP_CERTID* id, X509* certificate, X509* issuer) {
    ASN1_OBJECT* algorithm = nullptr;
    OCSP_id_get0_info(nullptr, &algorithm, nullptr, nullptr, const_cast<OCSP_CERTID*>(id));
    const auto* digest = EVP_get_digestbyobj(algorithm);
    if (digest == nullptr) return false;
    const IdPtr ours(OCSP_cert_to_id(digest, certificate, issuer));
    return ours && OCSP_id_cmp(ours.get(), id) == 0;
}

bool saysRevoked(OCSP_BASICRESP* basic, X509* certificate, X509* issuer) {
    for (int i = 0; i < OCSP_resp_count(basic); ++i) {
        auto* single = OCSP_resp_get0(basic, i);
        if (!isAbout(OCSP_SINGLERESP_get0_id(single), certificate, issuer)) continue;
        int reason = 0;
        const int status = OCSP_single_get0_status(single, &reason, nullptr, nullptr, nullptr);
        if (status == V_OCSP_CERTSTATUS_REVOKED) return true;
    }
    return false;
}

}  // namespace

bool isRevoked(X509* certificate, X509* issuer, const ValidationData& data) {
    for (const auto& answer : data.answers) {
        const auto basic = basicOf(answer);
        if (basic && saysRevoked(basic.get(), certificate, issuer) &&
            holds(basic.get(), issuer, data.certificates)) {
            ERR_clear_error();
            return true;
        }
    }
    ERR_clear_error();
    return false;
}

}  // namespace core::clinical
