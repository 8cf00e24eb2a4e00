// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/delivery.h"

#include <QPointer>
#include <QSslSocket>
#include <QTimer>

#include "app/mockportal/http/reset_connection.h"

namespace mockportal {
namespace {

qint64 pending(const QTcpSocket* socket) {
    const auto* tls = qobject_cast<const QSslSocket*>(socket);
    return socket->bytesToWrite() + (tls != nullptr ? tls->encryptedBytesToWrite() : 0);
}

/// Calls `then` when everything written so far left this process.
void whenSent(QTcpSocket* socket, const std::function<void()>& then) {
    socket->flush();
    if (pending(socket) == 0) return then();
    const auto again = [socket, then] { whenSent(socket, then); };
    if (auto* tls = qobject_cast<QSslSocket*>(socket))
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, socket, again,
                         Qt::SingleShotConnection);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, again,
                         Qt::SingleShotConnection);
}

QByteArray wireBytes(const Exchange& exchange) {
    const auto& [response, delivery] = exchange;
    if (delivery.end == Delivery::End::keepAlive) return responseHead(response) + response.body;
    if (!delivery.bodyBytes) return {};
    return responseHead(response) + response.body.left(*delivery.bodyBytes);
}

void finish(QTcpSocket* socket, Delivery::End end) {
    if (end == Delivery::End::closeAfter) socket->disconnectFromHost();
    if (end == Delivery::End::resetAfter) whenSent(socket, [socket] { resetConnection(socket); });
}

void send(QTcpSocket* socket, const Exchange& exchange) {
    socket->write(wireBytes(exchange));
    finish(socket, exchange.delivery.end);
}

}  // namespace

void deliver(QTcpSocket* socket, const Exchange& exchange) {
    if (exchange.delivery.delay.count() == 0) return send(socket, exchange);
    QTimer::singleShot(exchange.delivery.delay, socket,
                       [socket, exchange] { send(socket, exchange); });
}

}  // namespace mockportal
