// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/certificate_stack.h"

#include <openssl/err.h>

#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {

void CertificateStack::add(const std::vector<QByteArray>& certificates) {
    for (const auto& der : certificates) {
        const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
        if (const X509Ptr certificate{d2i_X509(nullptr, &at, static_cast<long>(der.size()))})
            add(certificate.get());
    }
    ERR_clear_error();
}

void CertificateStack::add(X509* certificate) {
    if (all_ == nullptr) all_ = sk_X509_new_null();
    if (sk_X509_push(all_, certificate) > 0) X509_up_ref(certificate);
}

}  // namespace core::clinical
