// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/program/stdin_end.h"

#include <QCoreApplication>
#include <QFile>
#include <thread>

namespace mockportal {

// A thread, since a read from a pipe cannot be waited for by the event loop on every system. It is
// left alone when the program ends otherwise: nothing interrupts a read.
void quitWhenStdinCloses() {
    std::thread([] {
        QFile input;  // unbuffered: stdio would hold a lock that the end of the program wants
        char thrownAway = 0;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
            while (input.read(&thrownAway, 1) > 0) continue;
        QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit,
                                  Qt::QueuedConnection);  // also before the loop has begun
    }).detach();
}

}  // namespace mockportal
