// SPDX-License-Identifier: EUPL-1.2
#include "app/certificates/certificates.h"

#include <openssl/bn.h>
#include <openssl/conf.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <QStringList>
#include <stdexcept>

namespace certificates {
namespace {

using BioPtr = std::unique_ptr<BIO, decltype(&BIO_free_all)>;
using X509Ptr = std::unique_ptr<X509, decltype(&X509_free)>;
using NamePtr = std::unique_ptr<X509_NAME, decltype(&X509_NAME_free)>;
using PkeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)>;

void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(std::string("OpenSSL: ") + what);
}

EVP_PKEY* pkey(const KeyPair& key) {
    return static_cast<EVP_PKEY*>(key.native());
}

QByteArray bioContent(const BioPtr& bio) {
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(size)};
}

void addName(X509_NAME* name, const char* field, const QString& value) {
    if (value.isEmpty()) return;
    const auto utf8 = value.toUtf8();
    require(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(utf8.constData()),
                                       static_cast<int>(utf8.size()), -1, 0) == 1,
            "subject");
}

NamePtr makeName(const Subject& subject) {
    NamePtr name(X509_NAME_new(), X509_NAME_free);
    addName(name.get(), "C", QStringLiteral("IT"));
    addName(name.get(), "O", subject.organization);
    addName(name.get(), "OU", subject.unit);
    addName(name.get(), "SN", subject.surname);
    addName(name.get(), "GN", subject.givenName);
    addName(name.get(), "serialNumber", subject.serialNumber);
    addName(name.get(), "CN", subject.commonName);
    return name;
}

void addExtension(X509* certificate, X509V3_CTX* context, int nid, const QByteArray& value) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, context, nid, value.constData());
    require(extension != nullptr, value.constData());
    const int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    require(added == 1, "extension");
}

struct Extension {
    int nid;
    QByteArray value;
};

/// Who signs. certificate == nullptr: the new certificate itself, with the same key.
struct Signer {
    const QString& commonName;
    const KeyPair& key;
    X509* certificate;
};

void setSerial(X509* certificate) {
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> serial(BN_new(), BN_free);
    require(BN_rand(serial.get(), 127, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1, "serial");
    require(BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr,
            "serial");
}

void setValidity(X509* certificate, const Validity& validity) {
    require(ASN1_TIME_set(X509_getm_notBefore(certificate), validity.from.toSecsSinceEpoch()) !=
                nullptr,
            "not before");
    require(
        ASN1_TIME_set(X509_getm_notAfter(certificate), validity.to.toSecsSinceEpoch()) != nullptr,
        "not after");
}

void addExtensions(X509* certificate, X509* issuer, const std::vector<Extension>& extensions) {
    // Policies are only parsed beside a configuration, even an empty one.
    const std::unique_ptr<CONF, decltype(&NCONF_free)> configuration(NCONF_new(nullptr),
                                                                     NCONF_free);
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509V3_set_nconf(&context, configuration.get());
    for (const auto& extension : extensions)
        addExtension(certificate, &context, extension.nid, extension.value);
}

QByteArray derOf(const X509* certificate) {
    QByteArray der(i2d_X509(certificate, nullptr), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

Issued issue(const Subject& subject, const KeyPair& key, const Signer& signer,
             const Validity& validity, const std::vector<Extension>& extensions) {
    const X509Ptr certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), X509_VERSION_3);
    setSerial(certificate.get());
    setValidity(certificate.get(), validity);
    X509_set_subject_name(certificate.get(), makeName(subject).get());
    X509_set_issuer_name(certificate.get(), makeName({signer.commonName}).get());
    require(X509_set_pubkey(certificate.get(), pkey(key)) == 1, "public key");
    addExtensions(certificate.get(),
                  signer.certificate != nullptr ? signer.certificate : certificate.get(),
                  extensions);
    require(X509_sign(certificate.get(), pkey(signer.key), EVP_sha256()) > 0, "signature");
    return {derOf(certificate.get())};
}

X509Ptr parse(const QByteArray& der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    X509Ptr certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free);
    require(certificate != nullptr, "certificate");
    return certificate;
}

}  // namespace

KeyPair::KeyPair(void* native)
    : key_(native, [](void* key) { EVP_PKEY_free(static_cast<EVP_PKEY*>(key)); }) {}

KeyPair KeyPair::generate(int bits) {
    EVP_PKEY* key = EVP_RSA_gen(static_cast<unsigned>(bits));
    require(key != nullptr, "RSA key generation");
    return KeyPair(key);
}

KeyPair KeyPair::generateEc() {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    require(key != nullptr, "EC key generation");
    return KeyPair(key);
}

QByteArray KeyPair::privatePem() const {
    const BioPtr bio(BIO_new(BIO_s_secmem()), BIO_free_all);
    require(PEM_write_bio_PrivateKey(bio.get(), pkey(*this), nullptr, nullptr, 0, nullptr,
                                     nullptr) == 1,
            "PEM");
    return bioContent(bio);
}

int KeyPair::bits() const {
    return EVP_PKEY_get_bits(pkey(*this));
}

QByteArray KeyPair::rawPrivate(const QByteArray& block) const {
    const PkeyContextPtr context(EVP_PKEY_CTX_new(pkey(*this), nullptr), EVP_PKEY_CTX_free);
    if (EVP_PKEY_decrypt_init(context.get()) <= 0) return {};
    if (EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) <= 0) return {};
    QByteArray result(EVP_PKEY_get_size(pkey(*this)), '\0');
    auto size = static_cast<std::size_t>(result.size());
    if (EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(result.data()), &size,
                         reinterpret_cast<const unsigned char*>(block.constData()),
                         static_cast<std::size_t>(block.size())) <= 0)
        return {};
    return result;
}

Validity Validity::years(int count) {
    const auto start = QDateTime::currentDateTimeUtc().addDays(-1);
    return {start, start.addYears(count)};
}

QByteArray Issued::pem() const {
    const BioPtr bio(BIO_new(BIO_s_mem()), BIO_free_all);
    require(PEM_write_bio_X509(bio.get(), parse(der).get()) == 1, "PEM");
    return bioContent(bio);
}

Authority::Authority(const QString& commonName, int bits, const Validity& validity)
    : Authority(commonName, KeyPair::generate(bits), validity) {}

Authority::Authority(const QString& commonName, KeyPair key, const Validity& validity)
    : key_(std::move(key)), commonName_(commonName) {
    certificate_ = issue({commonName}, key_, {commonName_, key_, nullptr}, validity,
                         {{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
                          {NID_key_usage, "critical,keyCertSign,cRLSign"},
                          {NID_subject_key_identifier, "hash"}});
}

Issued Authority::issueCard(const Subject& subject, const KeyPair& key,
                            const Validity& validity) const {
    const auto own = parse(certificate_.der);
    return issue(subject, key, {commonName_, key_, own.get()}, validity,
                 {{NID_key_usage, "critical,digitalSignature"},
                  {NID_ext_key_usage, "clientAuth"},
                  {NID_certificate_policies, "1.3.76.16.2.1"},
                  {NID_authority_key_identifier, "keyid"},
                  {NID_subject_key_identifier, "hash"}});
}

Issued Authority::issueSigner(const Subject& subject, const KeyPair& key,
                              const Validity& validity) const {
    const auto own = parse(certificate_.der);
    return issue(subject, key, {commonName_, key_, own.get()}, validity,
                 {{NID_basic_constraints, "critical,CA:FALSE"},
                  {NID_key_usage, "critical,nonRepudiation"},
                  {NID_authority_key_identifier, "keyid"},
                  {NID_subject_key_identifier, "hash"}});
}

Issued Authority::issueServer(const std::vector<QString>& names, const KeyPair& key,
                              const Validity& validity) const {
    QStringList alternatives;
    for (const auto& name : names)
        alternatives << (QHostAddress(name).isNull() ? QStringLiteral("DNS:")
                                                     : QStringLiteral("IP:")) +
                            name;
    const auto own = parse(certificate_.der);
    return issue({names.front()}, key, {commonName_, key_, own.get()}, validity,
                 {{NID_basic_constraints, "critical,CA:FALSE"},
                  {NID_key_usage, "critical,digitalSignature"},
                  {NID_ext_key_usage, "serverAuth"},
                  {NID_subject_alt_name, alternatives.join(QLatin1Char(',')).toUtf8()},
                  {NID_authority_key_identifier, "keyid"}});
}

}  // namespace certificates
