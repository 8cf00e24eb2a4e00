// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/system_commands.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <array>

namespace core::diagnosis {
namespace {

constexpr int versionPatience = 2000;  // ms

struct Distribution {
    const char* id;  // in ID or ID_LIKE of os-release
    const char* install;
};

constexpr std::array distributions{
    Distribution{"debian", "sudo apt install pcscd libccid"},
    Distribution{"ubuntu", "sudo apt install pcscd libccid"},
    Distribution{"fedora", "sudo dnf install pcsc-lite pcsc-lite-ccid"},
    Distribution{"rhel", "sudo dnf install pcsc-lite pcsc-lite-ccid"},
    Distribution{"suse", "sudo zypper install pcsc-lite pcsc-ccid"},
    Distribution{"arch", "sudo pacman -S pcsclite ccid"},
};

constexpr std::array programPlaces{"/usr/sbin/pcscd", "/usr/bin/pcscd", "/sbin/pcscd",
                                   "/usr/local/sbin/pcscd", "/run/current-system/sw/bin/pcscd"};

}  // namespace

const char* installServiceCommand(const Machine& machine) {
    QFile file(machine.path("/etc/os-release"));
    if (!file.open(QIODevice::ReadOnly)) return nullptr;
    for (const auto& line : file.read(8192).split('\n')) {
        if (!line.startsWith("ID=") && !line.startsWith("ID_LIKE=")) continue;
        for (const auto& each : distributions)
            if (line.contains(each.id)) return each.install;
    }
    return nullptr;
}

QString serviceProgram(const Machine& machine) {
    for (const auto* place : programPlaces)
        if (QFileInfo(machine.path(place)).isExecutable()) return machine.path(place);
    return {};
}

QString serviceSocket(const Machine& machine) {
    const auto own = machine.environment("PCSCLITE_CSOCK_NAME");  // pcsc-lite's own variable
    return own.isEmpty() ? machine.path("/run/pcscd/pcscd.comm") : QString::fromLocal8Bit(own);
}

QString serviceVersion(const Machine& machine) {
    const auto program = serviceProgram(machine);
    if (program.isEmpty()) return {};
    QProcess process;
    process.start(program, {QStringLiteral("--version")});
    if (!process.waitForFinished(versionPatience)) process.kill();
    process.waitForFinished(versionPatience);
    return QString::fromLatin1(process.readAllStandardOutput());
}

}  // namespace core::diagnosis
