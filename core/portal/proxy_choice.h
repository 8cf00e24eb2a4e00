// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QNetworkProxyFactory>

namespace core {

/// The system's proxies, except for this very machine (the demo's portal, tests).
class ProxyChoice : public QNetworkProxyFactory {
  public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;
};

}  // namespace core
