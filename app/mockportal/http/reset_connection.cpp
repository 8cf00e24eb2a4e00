// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/http/reset_connection.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace mockportal {

void resetConnection(QTcpSocket* socket) {
    const linger noWait{1, 0};  // lingering on, for no time: close() sends RST
#ifdef Q_OS_WIN
    ::setsockopt(static_cast<SOCKET>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char*>(&noWait), sizeof noWait);
#else
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &noWait,
                 sizeof noWait);
#endif
    socket->abort();
}

}  // namespace mockportal
