// SPDX-License-Identifier: EUPL-1.2
// sportello-portal: the mock portal as a program (design 3).
#include <QGuiApplication>

#include "app/mockportal/program/options.h"
#include "app/mockportal/program/running_portal.h"

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");  // fonts are needed, a display is not
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("sportello-portal"));
    QGuiApplication::setApplicationVersion(QStringLiteral(SPORTELLO_VERSION));
    const auto options = mockportal::readOptions(application.arguments());
    if (!options) return mockportal::usageError(options.error());
    return mockportal::runPortal(*options);
}
