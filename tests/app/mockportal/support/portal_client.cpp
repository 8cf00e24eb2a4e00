// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/mockportal/support/portal_client.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QSslSocket>
#include <QUrl>

namespace {

Answer answerOf(QNetworkReply& reply) {
    Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.error = reply.error();
    answer.headers = reply.rawHeaderPairs();
    answer.body = reply.readAll();
    return answer;
}

Answer waitFor(QNetworkReply& reply) {
    QList<QSslError::SslError> problems;
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply,
                     [&](const QList<QSslError>& errors) {
                         for (const auto& error : errors) problems << error.error();
                     });
    QEventLoop loop;
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    auto answer = answerOf(reply);
    answer.tlsErrors = problems;
    return answer;
}

}  // namespace

QJsonObject Answer::json() const {
    return QJsonDocument::fromJson(body).object();
}

QByteArray Answer::header(const QByteArray& name) const {
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return {};
}

PortalClient::PortalClient(const mockportal::Portal& portal)
    : PortalClient(portal.url(), portal.cnsUrl(), portal.caPem()) {}

PortalClient::PortalClient(const QString& url, const QString& cnsUrl, const QByteArray& caPem)
    : url_(url), cnsUrl_(cnsUrl), tls_(QSslConfiguration::defaultConfiguration()) {
    tls_.setProtocol(QSsl::TlsV1_2OrLater);
    setAuthority(caPem);
}

void PortalClient::setAuthority(const QByteArray& pem) {
    tls_.setCaCertificates(QSslCertificate::fromData(pem, QSsl::Pem));
}

void PortalClient::setCard(const certificates::Issued& certificate,
                           const certificates::KeyPair& key) {
    tls_.setLocalCertificate(QSslCertificate(certificate.der, QSsl::Der));
    tls_.setPrivateKey(QSslKey(key.privatePem(), QSsl::Rsa));
}

Answer PortalClient::send(const QByteArray& method, const QString& target, const QByteArray& body,
                          const RequestHeaders& headers) const {
    QNetworkRequest request(QUrl(target.startsWith(QLatin1Char('/')) ? url_ + target : target));
    request.setSslConfiguration(tls_);
    request.setTransferTimeout(timeout_);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/fhir+json"));
    if (!token_.isEmpty()) request.setRawHeader("Authorization", "Bearer " + token_);
    for (const auto& [name, value] : headers) request.setRawHeader(name, value);
    QNetworkAccessManager network;  // a new one: no connection is shared with an earlier request
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, method, body));
    return waitFor(*reply);
}

Answer PortalClient::get(const QString& target, const RequestHeaders& headers) const {
    return send("GET", target, {}, headers);
}

Answer PortalClient::post(const QString& target, const QByteArray& body,
                          const RequestHeaders& headers) const {
    return send("POST", target, body, headers);
}

Answer PortalClient::login() const {
    return post(cnsUrl_ + QStringLiteral("/auth/cns"));
}

PortalClient::WireAnswer PortalClient::rawGet(const QString& path, int waitMs) const {
    QSslSocket socket;
    socket.setSslConfiguration(tls_);
    const QUrl url(url_);
    socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForEncrypted(waitMs)) return {{}, socket.error(), true};
    socket.write("GET " + path.toLatin1() +
                 " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token_ + "\r\n\r\n");
    WireAnswer answer;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(waitMs))
        answer.bytes += socket.readAll();
    answer.bytes += socket.readAll();
    answer.error = socket.error();
    answer.ended = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

certificates::Issued CardMaker::card(const QString& codiceFiscale) const {
    return card(codiceFiscale, certificates::Validity::years(6));
}

certificates::Issued CardMaker::card(const QString& codiceFiscale,
                                     const certificates::Validity& validity) const {
    const auto name =
        codiceFiscale + QStringLiteral("/6030000000000017.k3cNwyPSOdGqVYY9kSkHCZ3GEkY=");
    return authority.issueCard({name, QStringLiteral("Regione Lombardia")}, key, validity);
}
