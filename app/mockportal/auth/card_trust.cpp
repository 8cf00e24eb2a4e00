// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/auth/card_trust.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QSslKey>
#include <memory>

namespace mockportal {
namespace {

using StorePtr = std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)>;
using ContextPtr = std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)>;
using StackPtr = std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509)*)>;

X509* handle(const QSslCertificate& certificate) {
    return static_cast<X509*>(certificate.handle());
}

void freeStack(STACK_OF(X509) * stack) {
    sk_X509_free(stack);
}

struct Findings {
    bool untrusted = false;
    bool expired = false;
    bool invalid = false;
};

void note(Findings& findings, int error, int depth) {
    const bool time =
        error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID;
    if (time && depth == 0)
        findings.expired = true;
    else if (error == X509_V_ERR_INVALID_PURPOSE && depth == 0)
        findings.invalid = true;
    else
        findings.untrusted = true;
}

/// Goes on after an error, so that the worst cause can be told and not the first.
int noteAndGoOn(int ok, X509_STORE_CTX* context) {
    auto* findings = static_cast<Findings*>(X509_STORE_CTX_get_app_data(context));
    if (ok == 0)
        note(*findings, X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_error_depth(context));
    return 1;
}

StackPtr stackOf(const QList<QSslCertificate>& certificates) {
    StackPtr stack(sk_X509_new_null(), freeStack);
    for (const auto& certificate : certificates) sk_X509_push(stack.get(), handle(certificate));
    return stack;
}

Findings verify(const QList<QSslCertificate>& chain, const QList<QSslCertificate>& authorities,
                const QDateTime& now) {
    const StorePtr store(X509_STORE_new(), X509_STORE_free);
    for (const auto& authority : authorities) X509_STORE_add_cert(store.get(), handle(authority));
    const auto sent = stackOf(chain);
    const ContextPtr context(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    X509_STORE_CTX_init(context.get(), store.get(), handle(chain.first()), sent.get());
    Findings findings;
    X509_STORE_CTX_set_app_data(context.get(), &findings);
    X509_STORE_CTX_set_verify_cb(context.get(), noteAndGoOn);
    X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_SSL_CLIENT);
    auto* rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(
        rules, X509_V_FLAG_PARTIAL_CHAIN);  // the given authority need not be a root
    X509_VERIFY_PARAM_set_time(rules, now.toSecsSinceEpoch());
    if (X509_verify_cert(context.get()) <= 0) findings.untrusted = true;
    return findings;
}

/// Purpose checks let a certificate through that has no such extension at all; a CNS has both (CNS
/// profile).
bool isForCardLogin(const QSslCertificate& certificate) {
    auto* x509 = handle(certificate);
    const bool signs = (X509_get_extension_flags(x509) & EXFLAG_KUSAGE) != 0 &&
                       (X509_get_key_usage(x509) & KU_DIGITAL_SIGNATURE) != 0;
    const bool client = (X509_get_extension_flags(x509) & EXFLAG_XKUSAGE) != 0 &&
                        (X509_get_extended_key_usage(x509) & XKU_SSL_CLIENT) != 0;
    return signs && client && certificate.publicKey().algorithm() == QSsl::Rsa;
}

CardIdentity identityOf(const QSslCertificate& certificate) {
    const auto names = certificate.subjectInfo(QSslCertificate::CommonName);
    const auto name = names.value(0);
    const auto slash = name.indexOf(QLatin1Char('/'));
    if (slash < 0) return {};
    return {name.left(slash), name.mid(slash + 1).section(QLatin1Char('.'), 0, 0)};
}

}  // namespace

bool CardTrust::add(const QByteArray& certificates) {
    auto found = QSslCertificate::fromData(certificates, QSsl::Pem);
    if (found.isEmpty()) found = QSslCertificate::fromData(certificates, QSsl::Der);
    authorities_ += found;
    return !found.isEmpty();
}

std::expected<CardIdentity, CardRefusal> CardTrust::check(const QList<QSslCertificate>& chain,
                                                          const QDateTime& now) const {
    if (chain.isEmpty()) return std::unexpected(CardRefusal::missing);
    const auto findings = verify(chain, authorities_, now);
    const auto identity = identityOf(chain.first());
    if (findings.untrusted) return std::unexpected(CardRefusal::untrusted);
    if (findings.expired) return std::unexpected(CardRefusal::expired);
    if (findings.invalid || !isForCardLogin(chain.first()) || identity.codiceFiscale.isEmpty())
        return std::unexpected(CardRefusal::invalid);
    return identity;
}

}  // namespace mockportal
