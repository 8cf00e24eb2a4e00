// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/usb_readers.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <array>

namespace core::diagnosis {
namespace {

constexpr auto smartCardClass = "0b";
constexpr int descriptorsLimit = 4096;  // bytes
constexpr quint8 ccidDescriptor = 0x21;
constexpr qsizetype ccidDescriptorLength = 54;
constexpr qsizetype featuresAt = 40;

/// Readers from before the class was there: each needs a driver of its maker.
constexpr std::array old{
    UsbId{0x072F, 0x9000},  // ACS ACR38U
    UsbId{0x072F, 0x9006},  // ACS CryptoMate
    UsbId{0x08E6, 0x0430},  // Gemplus GemPC430
    UsbId{0x08E6, 0x0432},  // Gemplus GemPC432
    UsbId{0x08E6, 0x0435},  // Gemplus GemPC435
};

QByteArray firstLine(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(64).trimmed() : QByteArray();
}

/// 0 when there is none.
quint16 numberIn(const QString& path) {
    return firstLine(path).toUShort(nullptr, 16);
}

/// A device's interfaces are folders beside it: 1-2 has 1-2:1.0, 1-2:1.1 …
bool hasCcidInterface(const QDir& devices, const QString& device) {
    const auto interfaces = devices.entryList({device + QStringLiteral(":*")}, QDir::Dirs);
    return std::ranges::any_of(interfaces, [&](const QString& each) {
        return firstLine(devices.filePath(each + QStringLiteral("/bInterfaceClass"))) ==
               smartCardClass;
    });
}

ApduLevel levelIn(quint8 features) {
    if ((features & 4U) != 0) return ApduLevel::extended;
    return (features & 2U) != 0 ? ApduLevel::shortOnly : ApduLevel::driverDecides;
}

/// Descriptors follow one another, each with its length and its type first.
std::optional<ApduLevel> levelOf(const QString& device) {
    QFile file(device + QStringLiteral("/descriptors"));
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const auto bytes = file.read(descriptorsLimit);
    for (qsizetype at = 0; at + 1 < bytes.size();) {
        const auto length = static_cast<quint8>(bytes[at]);
        const bool whole = length >= ccidDescriptorLength && at + length <= bytes.size();
        if (static_cast<quint8>(bytes[at + 1]) == ccidDescriptor && whole)
            return levelIn(static_cast<quint8>(bytes[at + featuresAt + 2]));
        if (length == 0) break;
        at += length;
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::vector<UsbReader>> usbReaders(const QString& folder) {
    const QDir devices(folder);
    if (!devices.exists()) return std::nullopt;
    std::vector<UsbReader> found;
    for (const auto& name : devices.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name.contains(QLatin1Char(':'))) continue;
        const auto device = devices.filePath(name);
        const UsbId id{numberIn(device + QStringLiteral("/idVendor")),
                       numberIn(device + QStringLiteral("/idProduct"))};
        const bool ccid = hasCcidInterface(devices, name);
        if (ccid || std::ranges::find(old, id) != old.end())
            found.push_back({id, ccid, levelOf(device)});
    }
    return found;
}

}  // namespace core::diagnosis
