// SPDX-License-Identifier: EUPL-1.2
#include "core/portal/proxy_choice.h"

#include <QHostAddress>

namespace core {

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery& query) {
    const auto host = query.peerHostName();
    const bool here = host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
    return here ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
}

}  // namespace core
