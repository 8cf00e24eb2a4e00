// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/revocation.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>

#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

using ResponsePtr = std::unique_ptr<OCSP_RESPONSE, FreedBy<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, FreedBy<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, FreedBy<OCSP_CERTID_free>>;
using StorePtr = std::unique_ptr<X509_STORE, FreedBy<X509_STORE_free>>;
using ObjectPtr = std::unique_ptr<ASN1_OBJECT, FreedBy<ASN1_OBJECT_free>>;

constexpr const char* archival = "1.2.840.113583.1.1.8";
constexpr std::size_t most = 64;  // lists or answers

/// The element at the beginning of a DER text, and what follows it.
struct Element {
    int tag = -1;
    QByteArray whole{};
    QByteArray content{};
};

Element takeElement(QByteArray& der) {
    const auto* const start = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* at = start;
    long size = 0;
    int tag = 0;
    int kind = 0;
    const auto result = ASN1_get_object(&at, &size, &tag, &kind, static_cast<long>(der.size()));
    if ((static_cast<unsigned>(result) & 0x81U) != 0) {  // 0x80: wrong; 1: of no definite length
        der.clear();
        return {};
    }
    const auto head = static_cast<qsizetype>(at - start);
    Element element{tag, der.left(head + size), der.mid(head, size)};
    der.remove(0, head + size);
    return element;
}

/// SEQUENCE OF, within an element that says which.
void addAll(const Element& tagged, std::vector<QByteArray>& into) {
    auto inner = tagged.content;
    auto sequence = takeElement(inner).content;
    while (!sequence.isEmpty() && into.size() < most)
        if (const auto each = takeElement(sequence); !each.whole.isEmpty())
            into.push_back(each.whole);
}

void addLists(CMS_ContentInfo* cms, std::vector<QByteArray>& into) {
    auto* lists = CMS_get1_crls(cms);
    for (int i = 0; i < sk_X509_CRL_num(lists); ++i) {
        unsigned char* der = nullptr;
        const int size = i2d_X509_CRL(sk_X509_CRL_value(lists, i), &der);
        if (size > 0) into.emplace_back(reinterpret_cast<const char*>(der), size);
        OPENSSL_free(der);
    }
    sk_X509_CRL_pop_free(lists, X509_CRL_free);
}

BasicPtr basicOf(const QByteArray& answer) {
    const auto* at = reinterpret_cast<const unsigned char*>(answer.constData());
    const ResponsePtr response(d2i_OCSP_RESPONSE(nullptr, &at, static_cast<long>(answer.size())));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return {};
    return BasicPtr(OCSP_response_get1_basic(response.get()));
}

/// Signed by the issuer, or by a certificate of the issuer's for this use. Those are short-lived:
/// when it was signed is long past, so times do not count.
bool holds(OCSP_BASICRESP* basic, X509* issuer) {
    const StorePtr store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    auto* others = sk_X509_new_null();
    sk_X509_push(others, issuer);
    const bool right = OCSP_basic_verify(basic, others, store.get(), OCSP_PARTIAL_CHAIN) == 1;
    sk_X509_free(others);
    return right;
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

void Revocation::add(CMS_ContentInfo* cms, CMS_SignerInfo* signer) {
    addLists(cms, lists);
    const ObjectPtr type(OBJ_txt2obj(archival, 1));
    const int at = CMS_signed_get_attr_by_OBJ(signer, type.get(), -1);
    if (at < 0) return;
    const auto* value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (value == nullptr || ASN1_TYPE_get(value) != V_ASN1_SEQUENCE) return;
    auto der = bytesOf(value->value.sequence);
    auto content = takeElement(der).content;
    while (!content.isEmpty()) {
        const auto element = takeElement(content);
        if (element.tag == 0) addAll(element, lists);
        if (element.tag == 1) addAll(element, answers);
    }
}

bool isRevoked(X509* certificate, X509* issuer, const std::vector<QByteArray>& answers) {
    for (const auto& answer : answers) {
        const auto basic = basicOf(answer);
        if (basic && holds(basic.get(), issuer) && saysRevoked(basic.get(), certificate, issuer)) {
            ERR_clear_error();
            return true;
        }
    }
    ERR_clear_error();
    return false;
}

}  // namespace core::clinical
