// SPDX-License-Identifier: EUPL-1.2
// Owners of OpenSSL's objects.
#pragma once

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/x509.h>

#include <QByteArray>
#include <memory>

namespace core::clinical {

template <auto Free>
struct FreedBy {
    template <typename T>
    void operator()(T* object) const {
        Free(object);
    }
};

using CmsPtr = std::unique_ptr<CMS_ContentInfo, FreedBy<CMS_ContentInfo_free>>;
using X509Ptr = std::unique_ptr<X509, FreedBy<X509_free>>;
using CrlPtr = std::unique_ptr<X509_CRL, FreedBy<X509_CRL_free>>;
using BioPtr = std::unique_ptr<BIO, FreedBy<BIO_free_all>>;

/// Reads from the bytes, which have to stay.
inline BioPtr bioOf(const QByteArray& bytes) {
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

/// Null when it is no CMS.
inline CmsPtr cmsOf(const QByteArray& der) {
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    return CmsPtr(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
}

inline QByteArray bytesOf(const ASN1_STRING* text) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

}  // namespace core::clinical
