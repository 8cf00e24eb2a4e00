// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSslConfiguration>
#include <functional>
#include <memory>
#include <optional>

#include "app/mockportal/http/delivery.h"

namespace mockportal {

/// One HTTP/1.1 listener on loopback, with or without TLS. The only file pair that knows Qt
/// HttpServer: its virtual functions changed in Qt 6.8. Lives on the thread that made it.
class HttpServer {
  public:
    using Handler = std::function<Exchange(const Request&)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();
    /// `port` 0 = any free one. False if the port is taken.
    bool listen(quint16 port, const std::optional<QSslConfiguration>& tls);
    quint16 port() const;

  private:
    class Listener;
    std::unique_ptr<Listener> listener_;
};

}  // namespace mockportal
