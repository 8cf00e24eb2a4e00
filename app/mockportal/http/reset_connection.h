// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QTcpSocket;

namespace mockportal {

/// Ends the connection with a TCP reset instead of an orderly close: the other side sees
/// "connection reset by peer".
void resetConnection(QTcpSocket* socket);

}  // namespace mockportal
