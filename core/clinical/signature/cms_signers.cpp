// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/cms_signers.h"

#include <openssl/err.h>

#include "core/clinical/signature/certificate_stack.h"

namespace core::clinical {

void findSigners(CMS_ContentInfo* cms, const std::vector<QByteArray>& known) {
    CMS_set1_signers_certs(cms, nullptr, 0);
    CertificateStack others;
    others.add(known);
    if (others.get() != nullptr) CMS_set1_signers_certs(cms, others.get(), CMS_NOINTERN);
    ERR_clear_error();
}

}  // namespace core::clinical
