// SPDX-License-Identifier: EUPL-1.2
// The reader's end of the vpcd protocol, for tests without a PC/SC service.
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <optional>

namespace bench {

/// Listens on a free port of the loopback; one card at a time. Calls block for at most five
/// seconds.
class FakeVpcd {
  public:
    FakeVpcd() { server_.listen(QHostAddress::LocalHost); }

    quint16 port() const { return server_.serverPort(); }

    /// Waits for a card to connect.
    bool accept() {
        if (!server_.hasPendingConnections() && !server_.waitForNewConnection(timeout))
            return false;
        card_ = server_.nextPendingConnection();
        return card_ != nullptr;
    }

    void send(const QByteArray& payload) {
        const auto size = static_cast<quint16>(payload.size());
        card_->write(QByteArray(1, static_cast<char>(size >> 8U)) +
                     static_cast<char>(size & 0xFFU) + payload);
        card_->flush();
    }

    /// nullopt when the card has closed the connection.
    std::optional<QByteArray> receive() {
        const auto prefix = read(2);
        if (!prefix) return std::nullopt;
        return read(static_cast<quint8>(prefix->at(0)) << 8U | static_cast<quint8>(prefix->at(1)));
    }

    /// In hexadecimal; empty when the card is gone.
    QByteArray exchange(const QByteArray& hex) {
        send(QByteArray::fromHex(hex));
        return receive().value_or(QByteArray()).toHex().toUpper();
    }

    void powerOff() { send(QByteArray(1, '\x00')); }
    void powerOn() { send(QByteArray(1, '\x01')); }
    void reset() { send(QByteArray(1, '\x02')); }
    QByteArray atr() { return exchange("04"); }

    bool cardIsGone() {
        return card_->state() == QAbstractSocket::UnconnectedState ||
               card_->waitForDisconnected(timeout);
    }
    void close() {
        card_->disconnectFromHost();
        server_.close();
    }

  private:
    static constexpr int timeout = 5000;  // ms

    std::optional<QByteArray> read(unsigned size) {
        while (card_->bytesAvailable() < size)
            if (!card_->waitForReadyRead(timeout)) return std::nullopt;
        return card_->read(size);
    }

    QTcpServer server_;
    QTcpSocket* card_ = nullptr;
};

}  // namespace bench
