// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/revocation.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

#include "core/clinical/signature/certificate_stack.h"

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

bool maySignLists(X509* issuer) {
    return (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0;
}

bool isBy(X509_CRL* list, X509* issuer) {
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0 &&
           maySignLists(issuer) && X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1;
}

}  // namespace

Revocation::Revocation(const ValidationData& data) : data_(data) {
    for (const auto& der : data.lists) {
        const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
        if (auto list = CrlPtr(d2i_X509_CRL(nullptr, &at, static_cast<long>(der.size()))))
            lists_.push_back(std::move(list));
    }
    ERR_clear_error();
}

bool Revocation::isListed(X509* certificate, X509* issuer) const {
    return std::ranges::any_of(lists_, [&](const CrlPtr& list) {
        X509_REVOKED* entry = nullptr;  // 2 would be: taken off the list again
        return X509_CRL_get0_by_cert(list.get(), &entry, certificate) == 1 &&
               isBy(list.get(), issuer);
    });
}

bool Revocation::isAnswered(X509* certificate, X509* issuer) const {
    return std::ranges::any_of(data_.answers, [&](const QByteArray& answer) {
        const auto basic = basicOf(answer);
        return basic && saysRevoked(basic.get(), certificate, issuer) &&
               holds(basic.get(), issuer, data_.certificates);
    });
}

bool Revocation::isRevoked(X509* certificate, X509* issuer) const {
    const bool revoked = isListed(certificate, issuer) || isAnswered(certificate, issuer);
    ERR_clear_error();
    return revoked;
}

}  // namespace core::clinical
