// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/validation_data.h"

#include "core/clinical/container/der_element.h"
#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

using ObjectPtr = std::unique_ptr<ASN1_OBJECT, FreedBy<ASN1_OBJECT_free>>;

constexpr const char* archival = "1.2.840.113583.1.1.8";
constexpr std::size_t most = 64;  // lists or answers

/// SEQUENCE OF, within an element that says which.
void addAll(const DerElement& tagged, std::vector<QByteArray>& into) {
    auto inner = tagged.content;
    auto sequence = takeWholeElement(inner).content;
    while (!sequence.isEmpty() && into.size() < most)
        if (const auto each = takeWholeElement(sequence); !each.whole.isEmpty())
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

}  // namespace

void ValidationData::add(CMS_ContentInfo* cms, CMS_SignerInfo* signer) {
    addLists(cms, lists);
    const ObjectPtr type(OBJ_txt2obj(archival, 1));
    const int at = CMS_signed_get_attr_by_OBJ(signer, type.get(), -1);
    if (at < 0) return;
    const auto* value = X509_ATTRIBUTE_get0_type(CMS_signed_get_attr(signer, at), 0);
    if (value == nullptr || ASN1_TYPE_get(value) != V_ASN1_SEQUENCE) return;
    auto der = bytesOf(value->value.sequence);
    auto content = takeWholeElement(der).content;
    while (!content.isEmpty()) {
        const auto element = takeWholeElement(content);
        if (element.tag == 0) addAll(element, lists);
        if (element.tag == 1) addAll(element, answers);
    }
}

}  // namespace core::clinical
