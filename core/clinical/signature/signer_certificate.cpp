// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/signature/signer_certificate.h"

#include <openssl/x509v3.h>

#include <QRegularExpression>
#include <ctime>

#include "core/clinical/signature/openssl_ptr.h"

namespace core::clinical {
namespace {

QString entry(const X509_NAME* name, int nid) {
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0) return {};
    unsigned char* text = nullptr;
    const auto* data = X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at));
    const int size = ASN1_STRING_to_UTF8(&text, data);
    if (size < 0) return {};
    auto value = QString::fromUtf8(reinterpret_cast<const char*>(text), size);
    OPENSSL_free(text);
    return value.trimmed();
}

/// "TINIT-RSSMRA62B25C014Z" (ETSI EN 319 412-1), "IT:RSSMRA62B25C014Z" before that.
QString codiceFiscaleIn(const QString& serialNumber) {
    static const QRegularExpression form(QStringLiteral("^(?:TINIT-|IT:)?([A-Z0-9]{16})$"));
    return form.match(serialNumber).captured(1);
}

}  // namespace

QDateTime timeOf(const ASN1_TIME* time) {
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1) return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

bool isForStamps(X509* certificate) {
    return (X509_get_extension_flags(certificate) & EXFLAG_XKUSAGE) != 0 &&
           X509_get_extended_key_usage(certificate) == XKU_TIMESTAMP;
}

SignerIdentity identityOf(X509* certificate) {
    const auto* subject = X509_get_subject_name(certificate);
    const auto* issuer = X509_get_issuer_name(certificate);
    SignerIdentity identity;
    identity.name = entry(subject, NID_commonName);
    if (identity.name.isEmpty())
        identity.name =
            (entry(subject, NID_givenName) + QLatin1Char(' ') + entry(subject, NID_surname))
                .trimmed();
    identity.codiceFiscale = codiceFiscaleIn(entry(subject, NID_serialNumber));
    identity.organization = entry(subject, NID_organizationName);
    const auto organization = entry(issuer, NID_organizationName);
    identity.issuer = entry(issuer, NID_commonName);
    if (identity.issuer.isEmpty())
        identity.issuer = organization;
    else if (!organization.isEmpty() && organization != identity.issuer)
        identity.issuer += QStringLiteral(" (%1)").arg(organization);
    identity.validFrom = timeOf(X509_get0_notBefore(certificate));
    identity.validTo = timeOf(X509_get0_notAfter(certificate));
    return identity;
}

}  // namespace core::clinical
