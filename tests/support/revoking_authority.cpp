// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/revoking_authority.h"

#include <openssl/cms.h>
#include <openssl/ocsp.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <QCryptographicHash>

namespace support {
namespace {

constexpr long day = 86400;

template <typename T, typename Write>
QByteArray der(T* object, Write write) {
    unsigned char* out = nullptr;
    const int size = write(object, &out);
    const QByteArray bytes(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    return bytes;
}

X509* parsed(const QByteArray& bytes) {
    const auto* at = reinterpret_cast<const unsigned char*>(bytes.constData());
    return d2i_X509(nullptr, &at, static_cast<long>(bytes.size()));
}

EVP_PKEY* native(const std::shared_ptr<void>& key) {
    return static_cast<EVP_PKEY*>(key.get());
}

void extend(X509* certificate, int nid, const char* value) {
    auto* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Valid for some days around now; `number` is its serial number.
X509* plain(const QString& name, long number, EVP_PKEY* key, X509* issuer) {
    auto* made = X509_new();
    X509_set_version(made, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made), number);
    X509_gmtime_adj(X509_getm_notBefore(made), -10 * day);
    X509_gmtime_adj(X509_getm_notAfter(made), 10 * day);
    const auto utf8 = name.toUtf8();
    X509_NAME_add_entry_by_NID(X509_get_subject_name(made), NID_commonName, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(utf8.constData()), -1, -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(issuer == nullptr ? made : issuer));
    X509_set_pubkey(made, key);
    return made;
}

void setTime(ASN1_TIME* time, long fromNow) {
    X509_gmtime_adj(time, fromNow);
}

QByteArray element(int tag, int type, const QByteArray& content) {
    const auto size = static_cast<int>(content.size());
    QByteArray head(ASN1_object_size(1, size, tag) - size, '\0');
    auto* at = reinterpret_cast<unsigned char*>(head.data());
    ASN1_put_object(&at, 1, size, tag, type);
    return head + content;
}

/// [tag] SEQUENCE OF these.
QByteArray tagged(int tag, const std::vector<QByteArray>& all) {
    QByteArray content;
    for (const auto& each : all) content += each;
    return element(tag, V_ASN1_CONTEXT_SPECIFIC,
                   element(V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL, content));
}

TS_TST_INFO* stampOf(const QByteArray& bytes, const QDateTime& at) {
    auto* info = TS_TST_INFO_new();
    TS_TST_INFO_set_version(info, 1);
    auto* policy = OBJ_txt2obj("1.2.3.4.1", 1);
    TS_TST_INFO_set_policy_id(info, policy);
    ASN1_OBJECT_free(policy);
    auto* imprint = TS_MSG_IMPRINT_new();
    auto* algorithm = X509_ALGOR_new();
    X509_ALGOR_set0(algorithm, OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint, algorithm);
    auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    TS_MSG_IMPRINT_set_msg(imprint, reinterpret_cast<unsigned char*>(hash.data()),
                           static_cast<int>(hash.size()));
    TS_TST_INFO_set_msg_imprint(info, imprint);
    auto* number = ASN1_INTEGER_new();
    ASN1_INTEGER_set(number, 1);
    TS_TST_INFO_set_serial(info, number);
    auto* time = ASN1_GENERALIZEDTIME_set(nullptr, static_cast<time_t>(at.toSecsSinceEpoch()));
    TS_TST_INFO_set_time(info, time);
    X509_ALGOR_free(algorithm);
    TS_MSG_IMPRINT_free(imprint);
    ASN1_INTEGER_free(number);
    ASN1_GENERALIZEDTIME_free(time);
    return info;
}

X509* authorityOf(const QString& name, EVP_PKEY* key, X509* issuer, EVP_PKEY* issuersKey) {
    static long number = 1;
    auto* made = plain(name, number++, key, issuer);
    extend(made, NID_basic_constraints, "critical,CA:TRUE");
    extend(made, NID_key_usage, "critical,keyCertSign,cRLSign,digitalSignature");
    X509_sign(made, issuersKey, EVP_sha256());
    return made;
}

std::shared_ptr<void> newKey() {
    return {EVP_EC_gen("P-256"), [](void* key) { EVP_PKEY_free(static_cast<EVP_PKEY*>(key)); }};
}

QByteArray answerAbout(X509* certificate, X509* issuer, bool revoked, X509* responder,
                       EVP_PKEY* key, unsigned long flags) {
    auto* basic = OCSP_BASICRESP_new();
    auto* id = OCSP_cert_to_id(EVP_sha1(), certificate, issuer);
    auto* from = ASN1_TIME_new();
    auto* to = ASN1_TIME_new();
    setTime(from, -day);
    setTime(to, day);
    OCSP_basic_add1_status(basic, id, revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
                           OCSP_REVOKED_STATUS_KEYCOMPROMISE, from, from, to);
    OCSP_basic_sign(basic, responder, key, EVP_sha256(), nullptr, flags);
    auto* response = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
    const auto bytes = der(response, i2d_OCSP_RESPONSE);
    OCSP_RESPONSE_free(response);
    OCSP_BASICRESP_free(basic);
    OCSP_CERTID_free(id);
    ASN1_TIME_free(from);
    ASN1_TIME_free(to);
    return bytes;
}

}  // namespace

RevokingAuthority::RevokingAuthority(const QString& name) : key_(newKey()) {
    auto* made = authorityOf(name, native(key_), nullptr, native(key_));
    certificate_ = der(made, i2d_X509);
    X509_free(made);
}

RevokingAuthority RevokingAuthority::subordinate(const QString& name) const {
    RevokingAuthority lower;
    lower.key_ = newKey();
    auto* issuer = parsed(certificate_);
    auto* made = authorityOf(name, native(lower.key_), issuer, native(key_));
    lower.certificate_ = der(made, i2d_X509);
    X509_free(made);
    X509_free(issuer);
    return lower;
}

Signer RevokingAuthority::issue(const QString& name) const {
    return issue(name, nullptr);
}

Signer RevokingAuthority::issueFor(const char* use) const {
    return issue(QString::fromLatin1(use), use);
}

Signer RevokingAuthority::issue(const QString& name, const char* use) const {
    static long number = 100;
    const auto key = certificates::KeyPair::generate();
    auto* issuer = parsed(certificate_);
    auto* made = plain(name, ++number, static_cast<EVP_PKEY*>(key.native()), issuer);
    extend(made, NID_key_usage, "critical,nonRepudiation");
    if (use != nullptr) extend(made, NID_ext_key_usage, use);
    X509_sign(made, native(key_), EVP_sha256());
    const certificates::Issued issued{der(made, i2d_X509)};
    X509_free(made);
    X509_free(issuer);
    return {key, issued};
}

QByteArray RevokingAuthority::revocationList(const Signer& revoked) const {
    auto* issuer = parsed(certificate_);
    auto* certificate = parsed(revoked.certificate.der);
    auto* list = X509_CRL_new();
    auto* entry = X509_REVOKED_new();
    auto* time = ASN1_TIME_new();
    X509_CRL_set_version(list, 1);
    X509_CRL_set_issuer_name(list, X509_get_subject_name(issuer));
    setTime(time, -day);
    X509_CRL_set1_lastUpdate(list, time);
    X509_REVOKED_set_revocationDate(entry, time);
    setTime(time, day);
    X509_CRL_set1_nextUpdate(list, time);
    X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate));
    X509_CRL_add0_revoked(list, entry);
    X509_CRL_sort(list);
    X509_CRL_sign(list, native(key_), EVP_sha256());
    const auto bytes = der(list, i2d_X509_CRL);
    ASN1_TIME_free(time);
    X509_CRL_free(list);
    X509_free(certificate);
    X509_free(issuer);
    return bytes;
}

QByteArray RevokingAuthority::answer(const Signer& about, bool revoked) const {
    auto* issuer = parsed(certificate_);
    auto* certificate = parsed(about.certificate.der);
    const auto bytes = answerAbout(certificate, issuer, revoked, issuer, native(key_), 0);
    X509_free(certificate);
    X509_free(issuer);
    return bytes;
}

QByteArray RevokingAuthority::answer(const Signer& about, bool revoked,
                                     const Signer& responder) const {
    auto* issuer = parsed(certificate_);
    auto* certificate = parsed(about.certificate.der);
    auto* own = parsed(responder.certificate.der);
    const auto bytes = answerAbout(certificate, issuer, revoked, own,
                                   static_cast<EVP_PKEY*>(responder.key.native()), OCSP_NOCERTS);
    X509_free(own);
    X509_free(certificate);
    X509_free(issuer);
    return bytes;
}

QByteArray RevokingAuthority::timeStamp(const QByteArray& bytes, const QDateTime& at) const {
    if (!stampMaker_) stampMaker_ = issueFor("critical,timeStamping");
    return timeStampBy(*stampMaker_, bytes, at);
}

QByteArray timeStampBy(const Signer& maker, const QByteArray& bytes, const QDateTime& at,
                       MakersCertificate within) {
    auto* info = stampOf(bytes, at);
    const auto content = der(info, i2d_TS_TST_INFO);
    TS_TST_INFO_free(info);
    const unsigned flags = CMS_BINARY | (within == MakersCertificate::absent ? CMS_NOCERTS : 0U);
    auto* certificate = parsed(maker.certificate.der);
    auto* input = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    auto* token = CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY);
    CMS_set1_eContentType(token, OBJ_nid2obj(NID_id_smime_ct_TSTInfo));
    CMS_add1_signer(token, certificate, static_cast<EVP_PKEY*>(maker.key.native()), EVP_sha256(),
                    CMS_NOSMIMECAP | flags);
    CMS_final(token, input, nullptr, CMS_BINARY);
    const auto made = der(token, i2d_CMS_ContentInfo);
    CMS_ContentInfo_free(token);
    BIO_free(input);
    X509_free(certificate);
    return made;
}

QByteArray stampedCms(const QByteArray& content, const Signer& signer,
                      const RevokingAuthority& authority, const QDateTime& at) {
    const auto once = cms(content, signer, false);
    const auto* from = reinterpret_cast<const unsigned char*>(once.constData());
    auto* made = d2i_CMS_ContentInfo(nullptr, &from, static_cast<long>(once.size()));
    auto* info = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(made), 0);
    const auto* signature = CMS_SignerInfo_get0_signature(info);
    const QByteArray bytes(reinterpret_cast<const char*>(ASN1_STRING_get0_data(signature)),
                           ASN1_STRING_length(signature));
    const auto token = authority.timeStamp(bytes, at);
    CMS_unsigned_add1_attr_by_NID(info, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                  token.constData(), static_cast<int>(token.size()));
    const auto stamped = der(made, i2d_CMS_ContentInfo);
    CMS_ContentInfo_free(made);
    return stamped;
}

QByteArray cmsWithLists(const QByteArray& content, const Signer& signer,
                        const std::vector<QByteArray>& lists) {
    const auto once = cms(content, signer, false);
    const auto* from = reinterpret_cast<const unsigned char*>(once.constData());
    auto* made = d2i_CMS_ContentInfo(nullptr, &from, static_cast<long>(once.size()));
    for (const auto& list : lists) {
        const auto* at = reinterpret_cast<const unsigned char*>(list.constData());
        CMS_add0_crl(made, d2i_X509_CRL(nullptr, &at, static_cast<long>(list.size())));
    }
    const auto bytes = der(made, i2d_CMS_ContentInfo);
    CMS_ContentInfo_free(made);
    return bytes;
}

QByteArray cmsWithArchival(const QByteArray& content, const Signer& signer,
                           const SecurityStore& store) {
    const auto value = element(V_ASN1_SEQUENCE, V_ASN1_UNIVERSAL,
                               tagged(0, store.lists) + tagged(1, store.answers));
    auto* input = BIO_new_mem_buf(content.constData(), static_cast<int>(content.size()));
    auto* certificate = parsed(signer.certificate.der);
    auto* made = CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY);
    auto* info = CMS_add1_signer(made, certificate, static_cast<EVP_PKEY*>(signer.key.native()),
                                 nullptr, CMS_PARTIAL | CMS_BINARY | CMS_CADES | CMS_NOSMIMECAP);
    CMS_signed_add1_attr_by_txt(info, "1.2.840.113583.1.1.8", V_ASN1_SEQUENCE, value.constData(),
                                static_cast<int>(value.size()));
    CMS_final(made, input, nullptr, CMS_BINARY);
    const auto bytes = der(made, i2d_CMS_ContentInfo);
    CMS_ContentInfo_free(made);
    X509_free(certificate);
    BIO_free(input);
    return bytes;
}

}  // namespace support
