// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/issuer_question.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <QSslCertificate>

namespace core::diagnosis {
namespace {

using ContextPtr = std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)>;

void trust(SSL_CTX* context, const QSslCertificate& authority) {
    const auto der = authority.toDer();
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<X509, decltype(&X509_free)> x509(
        d2i_X509(nullptr, &in, static_cast<long>(der.size())), X509_free);
    if (x509) X509_STORE_add_cert(SSL_CTX_get_cert_store(context), x509.get());
}

/// The name the server's certificate has to be for.
void expectHost(SSL* ssl, const QUrl& url) {
    auto host = url.host(QUrl::FullyEncoded).toLatin1();
    if (!QHostAddress(url.host()).isNull()) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host.constData());
        return;
    }
    SSL_set1_host(ssl, host.constData());
    SSL_ctrl(ssl, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, host.data());
}

SSL* makeSsl(const IssuerQuestion::Address& address) {
    const ContextPtr context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    if (!context) return nullptr;
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    for (const auto& authority : address.trust.caCertificates()) trust(context.get(), authority);
    SSL* ssl = SSL_new(context.get());  // keeps the context
    if (ssl == nullptr) return nullptr;
    SSL_set_bio(ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(ssl);
    expectHost(ssl, address.url);
    return ssl;
}

QByteArrayList namesIn(const STACK_OF(X509_NAME) * names) {
    QByteArrayList list;
    for (int i = 0; names != nullptr && i < sk_X509_NAME_num(names); ++i) {
        const unsigned char* der = nullptr;
        std::size_t size = 0;
        if (X509_NAME_get0_der(sk_X509_NAME_value(names, i), &der, &size) == 1)
            list << QByteArray(reinterpret_cast<const char*>(der), static_cast<qsizetype>(size));
    }
    return list;
}

}  // namespace

void IssuerQuestion::FreeSsl::operator()(ssl_st* ssl) const {
    SSL_free(ssl);
}

Async<QByteArrayList> IssuerQuestion::ask(const Address& address,
                                          std::chrono::milliseconds patience) {
    auto* question = new IssuerQuestion(address, patience);  // deletes itself
    auto future = question->pledge_.future();
    if (!question->ssl_)
        question->give(fail(errors::portalTls, "no TLS"));
    else
        question->socket_.connectToHost(address.url.host(),
                                        static_cast<quint16>(address.url.port(443)));
    return future;
}

IssuerQuestion::IssuerQuestion(const Address& address, std::chrono::milliseconds patience)
    : ssl_(makeSsl(address)) {
    socket_.setProxy(address.proxy);
    patience_.setSingleShot(true);
    connect(&patience_, &QTimer::timeout, this, [this] { give(fail(errors::portalTimeout)); });
    connect(&socket_, &QTcpSocket::connected, this, &IssuerQuestion::shakeHands);
    connect(&socket_, &QTcpSocket::readyRead, this, &IssuerQuestion::shakeHands);
    connect(&socket_, &QTcpSocket::errorOccurred, this,
            [this] { give(fail(errors::portalUnreachable)); });
    pledge_.onCancel(this, [this] { deleteLater(); });
    patience_.start(patience);
}

void IssuerQuestion::shakeHands() {
    const auto received = socket_.readAll();
    if (!received.isEmpty())
        BIO_write(SSL_get_rbio(ssl_.get()), received.constData(),
                  static_cast<int>(received.size()));
    const int done = SSL_do_handshake(ssl_.get());
    const bool goesOn = done != 1 && SSL_get_error(ssl_.get(), done) == SSL_ERROR_WANT_READ;
    flush();
    if (!goesOn) conclude();
}

void IssuerQuestion::flush() {
    BIO* out = SSL_get_wbio(ssl_.get());
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(out)), '\0');
    if (bytes.isEmpty()) return;
    BIO_read(out, bytes.data(), static_cast<int>(bytes.size()));
    socket_.write(bytes);
}

// A server that insists on a card ends the handshake; its list was there before.
void IssuerQuestion::conclude() {
    if (SSL_get_verify_result(ssl_.get()) != X509_V_OK) return give(fail(errors::portalUntrusted));
    // None: it never came, or OpenSSL has dropped one that is no good.
    if (SSL_get0_peer_certificate(ssl_.get()) == nullptr)
        return give(fail(errors::portalTls, "no certificate of the portal"));
    give(namesIn(SSL_get0_peer_CA_list(ssl_.get())));
}

// Only once: closing the socket may tell of another error.
void IssuerQuestion::give(Result<QByteArrayList> issuers) {
    patience_.stop();
    pledge_.give(std::move(issuers));
    socket_.disconnect(this);
    socket_.abort();
    deleteLater();
}

}  // namespace core::diagnosis
