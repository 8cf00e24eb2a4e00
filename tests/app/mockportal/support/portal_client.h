// SPDX-License-Identifier: EUPL-1.2
// A real TLS client, not the program's own: what it sees, any client would see.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include "app/certificates/certificates.h"
#include "app/mockportal/portal.h"

inline constexpr auto specimen = "RSSMRA62B25C014Z";

struct Answer {
    int status = 0;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QSslError::SslError> tlsErrors{};
    QList<QNetworkReply::RawHeaderPair> headers{};
    QByteArray body{};
    QJsonObject json() const;
    QByteArray header(const QByteArray& name) const;
};

using RequestHeaders = QList<QPair<QByteArray, QByteArray>>;

class PortalClient {
  public:
    /// Trusts the portal's authority and no other.
    explicit PortalClient(const mockportal::Portal& portal);
    PortalClient(const QString& url, const QString& cnsUrl, const QByteArray& caPem);

    void setCard(const certificates::Issued& certificate, const certificates::KeyPair& key);
    void setProtocol(QSsl::SslProtocol protocol) { tls_.setProtocol(protocol); }
    void setAuthority(const QByteArray& pem);
    /// How long a request may stand still. Long, as making the files of a list takes seconds on a
    /// busy computer.
    void setTimeout(int milliseconds) { timeout_ = milliseconds; }
    void setToken(const QByteArray& token) { token_ = token; }

    /// `target`: a path at the portal's url, or a whole address.
    Answer get(const QString& target, const RequestHeaders& headers = {}) const;
    Answer post(const QString& target, const QByteArray& body = {},
                const RequestHeaders& headers = {}) const;
    Answer send(const QByteArray& method, const QString& target, const QByteArray& body,
                const RequestHeaders& headers) const;
    Answer login() const;  // POST {cnsUrl}/auth/cns

    struct WireAnswer {
        QByteArray bytes{};
        QAbstractSocket::SocketError error = QAbstractSocket::UnknownSocketError;
        bool ended = false;
    };
    /// One GET over a bare TLS socket, so that nothing is repaired or repeated on the way.
    WireAnswer rawGet(const QString& path, int waitMs = 3000) const;

  private:
    QString url_;
    QString cnsUrl_;
    QSslConfiguration tls_;
    QByteArray token_;
    int timeout_ = 30'000;
};

/// A card authority with a key, and cards of it.
struct CardMaker {
    certificates::Authority authority{QStringLiteral("CA di prova")};
    certificates::KeyPair key = certificates::KeyPair::generate();
    certificates::Issued card(const QString& codiceFiscale = QString::fromLatin1(specimen)) const;
    certificates::Issued card(const QString& codiceFiscale,
                              const certificates::Validity& validity) const;
    QByteArray pem() const { return authority.certificate().pem(); }
};
