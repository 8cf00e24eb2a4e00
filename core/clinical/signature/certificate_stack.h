// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <openssl/cms.h>

#include <QByteArray>
#include <vector>

namespace core::clinical {

/// Certificates that nobody vouches for: good for nothing but to find a way to an anchor.
class CertificateStack {
  public:
    CertificateStack() = default;
    explicit CertificateStack(CMS_ContentInfo* cms) : all_(CMS_get1_certs(cms)) {}
    ~CertificateStack() { sk_X509_pop_free(all_, X509_free); }
    CertificateStack(const CertificateStack&) = delete;
    CertificateStack& operator=(const CertificateStack&) = delete;

    /// DER, behind those that are there. What is no certificate is left out.
    void add(const std::vector<QByteArray>& certificates);
    void add(X509* certificate);

    STACK_OF(X509) * get() const { return all_; }  // null when empty

  private:
    STACK_OF(X509) * all_ = nullptr;
};

}  // namespace core::clinical
