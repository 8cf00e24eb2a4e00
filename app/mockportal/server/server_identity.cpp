// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/server/server_identity.h"

#include <QSslCertificate>
#include <QSslKey>

#include "app/certificates/certificates.h"

namespace mockportal {
namespace {

using certificates::Authority;
using certificates::KeyPair;
using certificates::Validity;

Validity validityOf(ServerCertificate kind) {
    const auto now = QDateTime::currentDateTimeUtc();
    if (kind == ServerCertificate::expired) return {now.addDays(-30), now.addDays(-1)};
    if (kind == ServerCertificate::notYetValid) return {now.addDays(1), now.addDays(30)};
    return Validity::years(1);
}

std::vector<QString> namesOf(ServerCertificate kind) {
    if (kind == ServerCertificate::otherHost) return {QStringLiteral("portale.example")};
    return {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
}

QSslCertificate parsed(const QByteArray& der) {
    return QSslCertificate(der, QSsl::Der);
}

}  // namespace

ServerIdentity makeServerIdentity(ServerCertificate kind, QSsl::SslProtocol tls) {
    const Authority told(QStringLiteral("Sportello - autorità del portale di prova"),
                         KeyPair::generateEc());
    const bool other = kind == ServerCertificate::otherAuthority;
    const auto& issuer =
        other ? Authority(QStringLiteral("Un'altra autorità"), KeyPair::generateEc()) : told;
    const auto key = KeyPair::generateEc();
    const auto certificate = issuer.issueServer(namesOf(kind), key, validityOf(kind));
    ServerIdentity identity{told.certificate().pem(), {}, {}};
    identity.plain.setProtocol(tls);
    identity.plain.setLocalCertificate(parsed(certificate.der));
    identity.plain.setPrivateKey(QSslKey(key.privatePem(), QSsl::Ec));
    identity.plain.setPeerVerifyMode(QSslSocket::VerifyNone);
    identity.withCard = identity.plain;
    identity.withCard.setPeerVerifyMode(
        QSslSocket::QueryPeer);  // auth/card_trust says why a card is refused
    return identity;
}

}  // namespace mockportal
