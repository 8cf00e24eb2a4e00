// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/driver_list.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>
#include <algorithm>

namespace core::diagnosis {
namespace {

// Debian and Arch, Fedora, SUSE, built by hand.
constexpr const char* folders[] = {"/usr/lib/pcsc/drivers", "/usr/lib64/pcsc/drivers",
                                   "/usr/lib64/readers", "/usr/local/lib/pcsc/drivers"};

QStringList textsIn(QXmlStreamReader& xml) {
    QStringList texts;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("array")) return texts;
    while (xml.readNextStartElement()) texts << xml.readElementText().trimmed();
    return texts;
}

quint16 numberIn(const QString& text) {
    return text.toUShort(nullptr, 0);
}

}  // namespace

std::vector<DriverEntry> driverEntries(const QString& infoPlist) {
    QFile file(infoPlist);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    QStringList vendors;
    QStringList products;
    QStringList names;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("key")) continue;
        const auto key = xml.readElementText();
        if (key == QLatin1String("ifdVendorID")) vendors = textsIn(xml);
        if (key == QLatin1String("ifdProductID")) products = textsIn(xml);
        if (key == QLatin1String("ifdFriendlyName")) names = textsIn(xml);
    }
    std::vector<DriverEntry> entries;
    for (qsizetype i = 0; i < std::min(vendors.size(), products.size()); ++i)
        entries.push_back({{numberIn(vendors[i]), numberIn(products[i])}, names.value(i)});
    return entries;
}

QStringList driverFolders(const Machine& machine) {
    QStringList there;
    for (const auto* folder : folders)
        if (const auto path = machine.path(folder); QDir(path).exists()) there << path;
    return there;
}

std::vector<DriverEntry> driversIn(const QStringList& folders) {
    std::vector<DriverEntry> all;
    for (const QDir folder : folders)
        for (const auto& bundle : folder.entryList({QStringLiteral("*.bundle")}, QDir::Dirs)) {
            const auto one =
                driverEntries(folder.filePath(bundle + QStringLiteral("/Contents/Info.plist")));
            all.insert(all.end(), one.begin(), one.end());
        }
    return all;
}

}  // namespace core::diagnosis
