// SPDX-License-Identifier: EUPL-1.2
// sportello: the window.
#include <QApplication>
#include <QTextStream>

#include "app/desktop/demo/demo.h"
#include "app/desktop/options.h"
#include "app/desktop/program.h"
#include "app/desktop/tour/tour.h"
#include "core/base/application_id.h"
#include "core/base/hardening.h"
#include "core/base/log.h"
#include "pcsc/transport/pcsc_readers.h"
#include "ui/style/appearance.h"

namespace {

int say(const desktop::CommandLine& line) {
    QTextStream(line.exitCode == 0 ? stdout : stderr) << line.message;
    return line.exitCode;
}

// Command line first, then what is stored: both together or neither.
core::PortalConfig portalOf(const desktop::Options& options, const core::Settings& settings) {
    if (!options.portal.isEmpty()) return {QUrl(options.portal), options.caFile};
    return {settings.value(core::setting::portalUrl), settings.value(core::setting::portalCa)};
}

int runWindow(const desktop::Options& options) {
    core::Settings settings;
    ui::SystemDialogs dialogs;
    desktop::Program program(settings, std::make_shared<pcsc::PcscReaders>(),
                             portalOf(options, settings), dialogs);
    if (const auto anchors = core::clinical::TrustList::read(core::clinical::TrustList::location()))
        program.setAnchors(*anchors);
    if (!options.portal.isEmpty())
        program.preferences().fixPortal({options.portal, options.caFile});
    program.window().show();
    program.offerFirstRun();
    return QApplication::exec();
}

int runDemo(const desktop::Options& options) {
    desktop::Demo demo;
    const auto started = demo.start();
    if (!started) {
        QTextStream(stderr) << started.error() << '\n';
        return 1;
    }
    if (!options.tour.isEmpty()) return desktop::makeTour(demo, options.tour);
    ui::SystemDialogs dialogs;
    demo.open(dialogs);
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[]) {
    core::hardenProcess();
    core::installRedactingLog();
    const auto line = desktop::readCommandLine({argv, argv + argc});
    if (!line.options) return say(line);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Sportello"));
    QApplication::setApplicationVersion(QStringLiteral(SPORTELLO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(SPORTELLO_APPLICATION_ID));
    ui::Appearance::instance().install(application);
    return line.options->demo ? runDemo(*line.options) : runWindow(*line.options);
}
