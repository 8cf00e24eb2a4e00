// SPDX-License-Identifier: EUPL-1.2
#include "core/card/certificate.h"

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QTimeZone>
#include <ctime>
#include <memory>

namespace core {
namespace {

using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;

X509Ptr decode(const QByteArray& der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    return {d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free};
}

QString commonName(const X509_NAME* name) {
    const int index = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (index < 0) return {};
    unsigned char* utf8 = nullptr;
    const int size =
        ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0) return {};
    auto text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

QDateTime time(const ASN1_TIME* asn1) {
    std::tm tm{};
    if (ASN1_TIME_to_tm(asn1, &tm) != 1) return {};
    return {QDate(tm.tm_year + 1900, tm.tm_mon + 1, tm.tm_mday),
            QTime(tm.tm_hour, tm.tm_min, tm.tm_sec), Qt::UTC};
}

/// 0 when the key is not RSA.
int rsaBits(X509* certificate) {
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    return key != nullptr && EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA ? EVP_PKEY_get_bits(key) : 0;
}

/// Where the purposes are listed at all, TLS client has to be among them (cns-card 5): else a
/// portal refuses only after the PIN was asked.
bool fitForLogin(X509* certificate) {
    return (X509_get_extended_key_usage(certificate) & XKU_SSL_CLIENT) !=
           0;  // all bits if not listed
}

/// From what is listed only: a certificate that lists nothing promises nothing.
std::vector<CertificateUse> usesOf(X509* certificate) {
    const auto flags = X509_get_extension_flags(certificate);
    const auto usage = (flags & EXFLAG_KUSAGE) != 0 ? X509_get_key_usage(certificate) : 0U;
    const auto extended =
        (flags & EXFLAG_XKUSAGE) != 0 ? X509_get_extended_key_usage(certificate) : 0U;
    std::vector<CertificateUse> uses{CertificateUse::login};
    if ((usage & KU_NON_REPUDIATION) != 0) uses.push_back(CertificateUse::signature);
    if ((usage & (KU_KEY_ENCIPHERMENT | KU_DATA_ENCIPHERMENT)) != 0)
        uses.push_back(CertificateUse::encryption);
    if ((extended & XKU_SMIME) != 0) uses.push_back(CertificateUse::email);
    return uses;
}

}  // namespace

Result<CardCertificate> parseCertificate(const QByteArray& der) {
    const auto x509 = decode(der);
    if (!x509) return fail(errors::certificateUnusable, "not X.509");
    CardCertificate certificate{.der = der};
    certificate.keyBits = rsaBits(x509.get());
    if (certificate.keyBits == 0) return fail(errors::certificateUnusable, "not an RSA key");
    if (!fitForLogin(x509.get())) return fail(errors::certificateUnusable, "not for TLS clients");
    certificate.commonName = commonName(X509_get_subject_name(x509.get()));
    certificate.codiceFiscale = certificate.commonName.section(QLatin1Char('/'), 0, 0).trimmed();
    if (certificate.codiceFiscale.isEmpty())
        return fail(errors::certificateUnusable, "no codice fiscale in the common name");
    certificate.issuer = commonName(X509_get_issuer_name(x509.get()));
    certificate.uses = usesOf(x509.get());
    certificate.notBefore = time(X509_get0_notBefore(x509.get()));
    certificate.notAfter = time(X509_get0_notAfter(x509.get()));
    return certificate;
}

}  // namespace core
