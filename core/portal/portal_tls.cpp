// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/portal_tls.h"

#include <QFile>
#include <QSslCertificate>

namespace core {

Result<QSslConfiguration> portalTls(const QString& caFile) {
    if (caFile.isEmpty()) return fail(errors::caUnreadable, noCaFile);
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) return fail(errors::caUnreadable, "cannot be opened");
    const auto authorities = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (authorities.isEmpty()) return fail(errors::caUnreadable, "no certificate in it");
    QSslConfiguration tls;
    tls.setCaCertificates(authorities);  // replaces the system's, and keeps Qt from loading them
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

}  // namespace core
