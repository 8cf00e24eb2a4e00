// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSslConfiguration>

#include "app/mockportal/portal.h"

namespace mockportal {

/// The authority made at start and the TLS settings of the two listeners; keys only in memory.
struct ServerIdentity {
    QByteArray caPem{};
    QSslConfiguration plain{};     // asks for no client certificate
    QSslConfiguration withCard{};  // asks for one, and lets the portal judge it
};

ServerIdentity makeServerIdentity(ServerCertificate kind, QSsl::SslProtocol tls);

}  // namespace mockportal
