// SPDX-License-Identifier: EUPL-1.2
#include "core/card/tls_peer.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <QHostAddress>
#include <QString>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace core {
namespace {

/// Every TLS connection of the process with the thread that made it. Qt shows nobody its SSL
/// objects; OpenSSL tells of each one that is made.
class Connections {
  public:
    static Connections& instance() {
        static Connections connections;
        return connections;
    }
    void add(SSL* ssl) {
        const std::lock_guard lock(mutex_);
        threads_[ssl] = std::this_thread::get_id();
    }
    void remove(SSL* ssl) {
        const std::lock_guard lock(mutex_);
        threads_.erase(ssl);
    }
    /// Of this thread only: a connection of another thread must not be touched.
    template <typename Fits>
    SSL* find(Fits fits) {
        const std::lock_guard lock(mutex_);
        for (const auto& [ssl, thread] : threads_)
            if (thread == std::this_thread::get_id() && fits(ssl)) return ssl;
        return nullptr;
    }

  private:
    std::mutex mutex_;
    std::map<SSL*, std::thread::id> threads_;
};

void onNew(void* parent, void*, CRYPTO_EX_DATA*, int, long, void*) {
    Connections::instance().add(static_cast<SSL*>(parent));
}

void onFree(void* parent, void*, CRYPTO_EX_DATA*, int, long, void*) {
    Connections::instance().remove(static_cast<SSL*>(parent));
}

QByteArray der(const X509* certificate) {
    unsigned char* out = nullptr;
    const int size = certificate != nullptr ? i2d_X509(certificate, &out) : 0;
    if (size <= 0) return {};
    QByteArray bytes(reinterpret_cast<const char*>(out), size);
    OPENSSL_free(out);
    return bytes;
}

bool isFor(X509* certificate, const QByteArray& host) {
    if (!QHostAddress(QString::fromLatin1(host)).isNull())
        return X509_check_ip_asc(certificate, host.constData(), 0) == 1;
    return X509_check_host(certificate, host.constData(), static_cast<std::size_t>(host.size()), 0,
                           nullptr) == 1;
}

/// For each protocol message; an alert is two bytes: level, description.
void onMessage(int sent, int, int type, const void* data, std::size_t size, SSL*, void* alert) {
    if (sent != 0 || type != SSL3_RT_ALERT || size != 2) return;
    const auto* bytes = static_cast<const unsigned char*>(data);
    if (bytes[1] == SSL3_AD_CLOSE_NOTIFY) return;
    static_cast<std::atomic<int>*>(alert)->store(bytes[1]);
}

ErrorCode codeOf(long verifyResult) {
    const bool date = verifyResult == X509_V_ERR_CERT_HAS_EXPIRED ||
                      verifyResult == X509_V_ERR_CERT_NOT_YET_VALID;
    return date ? errors::portalTlsExpired : errors::portalUntrusted;
}

}  // namespace

void watchTlsHandshakes() {
    static const int index = [] {
        Connections::instance();  // so that it outlives every connection
        return SSL_get_ex_new_index(0, nullptr, onNew, nullptr, onFree);
    }();
    Q_UNUSED(index)
}

Result<TlsHandshake> TlsHandshake::find(const QByteArray& ownCertificate) {
    SSL* ssl = Connections::instance().find([&](SSL* candidate) {
        return SSL_in_init(candidate) != 0 && der(SSL_get_certificate(candidate)) == ownCertificate;
    });
    if (ssl == nullptr) return fail(errors::portalTls, "no handshake to sign for");
    return TlsHandshake(ssl);
}

Result<void> TlsHandshake::checkPeer(const QByteArray& host) const {
    X509* peer = SSL_get0_peer_certificate(ssl_);
    if (peer == nullptr) return fail(errors::portalTls, "no certificate of the portal");
    if (const long result = SSL_get_verify_result(ssl_); result != X509_V_OK)
        return fail(codeOf(result), X509_verify_cert_error_string(result));
    if (!isFor(peer, host)) return fail(errors::portalTlsHost, "certificate for another name");
    return {};
}

void TlsHandshake::listenForAlert(std::atomic<int>& alert) const {
    SSL_set_msg_callback(ssl_, onMessage);
    SSL_set_msg_callback_arg(ssl_, &alert);
}

}  // namespace core
