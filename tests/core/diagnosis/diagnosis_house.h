// SPDX-License-Identifier: EUPL-1.2
// A computer made of a folder, a virtual reader, a portal: what can fail is made to fail here, and
// the diagnosis looks at it.
#pragma once

#include <QDir>
#include <QSignalSpy>

#include "core/card/card_signer.h"
#include "core/diagnosis/report.h"
#include "tests/core/journey.h"
#include "tests/core/moving_clock.h"
#include "tests/support/interference.h"

namespace house {

using core::diagnosis::Diagnosis;
using core::diagnosis::Verdict;

/// The files that probes would read.
class Computer {
  public:
    core::diagnosis::Machine machine() const {
        return {root_.path(), [this](const char* name) { return variables.value(name); },
                std::chrono::milliseconds(50)};
    }
    void write(const QString& path, const QByteArray& content) const {
        const QString file = root_.filePath(path);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s", qPrintable(file));
    }
    /// A program that says what `pcscd --version` says.
    void installService() const {
        const auto program = QStringLiteral("usr/sbin/pcscd");
        write(program, "#!/bin/sh\necho pcsc-lite version 1.9.9.\n");
        QFile::setPermissions(root_.filePath(program),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// `name`: how the service will call a reader of that kind.
    void installDriver(const QByteArray& vendor, const QByteArray& product,
                       const QByteArray& name = "Un lettore") const {
        write(QStringLiteral("usr/lib/pcsc/drivers/ifd-ccid.bundle/Contents/Info.plist"),
              "<?xml version=\"1.0\"?><plist><dict><key>CFBundleName</key><string>C</string>"
              "<key>ifdVendorID</key><!-- maker --><array><string>0x0001</string><string>" +
                  vendor +
                  "</string></array><key>ifdProductID</key><array><string>0x0002</string><string>" +
                  product +
                  "</string></array><key>ifdFriendlyName</key><array><string>Altro</string>"
                  "<string>" +
                  name + "</string></array></dict></plist>");
    }
    /// `features`: the byte of dwFeatures that says how long messages may be; negative = the device
    /// shows no descriptor.
    void plugUsb(const QByteArray& vendor, const QByteArray& product, const QByteArray& itsClass,
                 int features = -1, const QString& port = QStringLiteral("1-2")) const {
        const auto device = QStringLiteral("sys/bus/usb/devices/") + port;
        write(device + QStringLiteral("/idVendor"), vendor + '\n');
        write(device + QStringLiteral("/idProduct"), product + '\n');
        write(device + QStringLiteral(":1.0/bInterfaceClass"), itsClass + '\n');
        if (features < 0) return;
        QByteArray ccid(54, '\0');
        ccid[0] = 54;
        ccid[1] = 0x21;
        ccid[42] = static_cast<char>(features);
        write(device + QStringLiteral("/descriptors"),
              QByteArray::fromHex("12010002000000403412785600010102030109025D000101030032") + ccid);
    }
    void unplugUsb() const {
        QDir(root_.filePath("sys")).removeRecursively();
        withoutUsb();
    }
    void withoutUsb() const { QDir(root_.path()).mkpath(QStringLiteral("sys/bus/usb/devices")); }

    QHash<QByteArray, QByteArray> variables{};

  private:
    QTemporaryDir root_;
};

/// The citizen's side with a diagnosis.
struct House {
    using Readers = std::shared_ptr<virtualcard::VirtualReaders>;
    static constexpr const char* secondReader = "Secondo lettore 00 00";
    static Readers twoReaders() {
        return std::make_shared<virtualcard::VirtualReaders>(
            std::vector<std::string>{virtualcard::VirtualReaders::defaultName, secondReader});
    }

    explicit House(core::PortalConfig config = {}, Readers withReaders = twoReaders())
        : readers(std::move(withReaders)),
          portal(std::make_shared<core::Portal>(std::move(config))) {
        readers->unplug(secondReader);
        cards.setLookAfterTime(std::chrono::milliseconds(100));
    }

    core::Portal& reach(core::PortalConfig config) {
        portal = std::make_shared<core::Portal>(std::move(config));
        return *portal;
    }
    void begin() {
        diagnosis = std::make_unique<Diagnosis>(
            core::diagnosis::Surroundings{cards, portal, clock, computer.machine()});
        diagnosis->start();
    }
    bool settle() const {
        return QTest::qWaitFor([this] { return !diagnosis->running(); }, 20000);
    }
    void look() {
        begin();
        if (!settle()) qFatal("the diagnosis does not end");
    }

    const core::diagnosis::Finding* finding(std::string_view id) const {
        const auto* row = diagnosis->row(id);
        return row != nullptr && row->finding ? &*row->finding : nullptr;
    }
    /// "ok", "warn", "skipped", "fail card.absent"; "none" while it was not told.
    QByteArray verdict(std::string_view id) const {
        const auto* found = finding(id);
        if (found == nullptr) return "none";
        if (found->verdict == Verdict::fail) return "fail " + code(*found);
        if (found->verdict == Verdict::ok) return "ok";
        return found->verdict == Verdict::warn ? "warn" : "skipped";
    }
    QString title(std::string_view id) const {
        const auto* found = finding(id);
        return found != nullptr ? found->title.text() : QString();
    }
    QString detail(std::string_view id) const {
        const auto* found = finding(id);
        return found != nullptr ? found->detail.text() : QString();
    }
    QString heading(std::string_view id) const {
        const auto* found = finding(id);
        return found != nullptr ? found->advice.heading.text() : QString();
    }
    static QByteArray code(const core::diagnosis::Finding& finding) {
        return finding.code ? QByteArray(finding.code->name().data()) : QByteArray("without code");
    }

    Computer computer{};
    MovingClock clock{};
    Readers readers;  // the second one is not plugged in
    /// Lets a test break in between the program and its card.
    std::shared_ptr<support::Interference> between = std::make_shared<support::Interference>();
    core::CardService cards{std::make_shared<support::InterferedReaders>(readers, between), clock};
    std::shared_ptr<core::Portal> portal;
    std::unique_ptr<Diagnosis> diagnosis{};
};

}  // namespace house
