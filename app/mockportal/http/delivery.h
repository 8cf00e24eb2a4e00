// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTcpSocket>
#include <chrono>
#include <functional>
#include <optional>

#include "app/mockportal/http/message.h"

namespace mockportal {

/// How an answer goes onto the wire; faults change it.
struct Delivery {
    enum class End { keepAlive, closeAfter, resetAfter, silentAfter };
    std::chrono::milliseconds delay{};
    End end = End::keepAlive;
    /// With an end other than keepAlive: so many bytes of the body are sent (the header still
    /// promises all of them); none = not even the header.
    std::optional<qint64> bodyBytes{};
};

struct Exchange {
    Response response{};
    Delivery delivery{};
};

/// Sends at once or after the delay; does nothing if the client is gone by then.
void deliver(QTcpSocket* socket, const Exchange& exchange);

}  // namespace mockportal
