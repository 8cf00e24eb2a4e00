// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/driver_list.h"

#include <QFile>
#include <QXmlStreamReader>
#include <algorithm>

namespace core::diagnosis {
namespace {

using Numbers = std::vector<quint16>;

Numbers numbersIn(QXmlStreamReader& xml) {
    Numbers numbers;
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("array")) return numbers;
    while (xml.readNextStartElement())
        numbers.push_back(xml.readElementText().trimmed().toUShort(nullptr, 0));
    return numbers;
}

}  // namespace

std::vector<UsbId> driverDevices(const QString& infoPlist) {
    QFile file(infoPlist);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QXmlStreamReader xml(&file);
    Numbers vendors;
    Numbers products;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != QLatin1String("key")) continue;
        const auto key = xml.readElementText();
        if (key == QLatin1String("ifdVendorID")) vendors = numbersIn(xml);
        if (key == QLatin1String("ifdProductID")) products = numbersIn(xml);
    }
    std::vector<UsbId> devices;
    for (std::size_t i = 0; i < std::min(vendors.size(), products.size()); ++i)
        devices.push_back({vendors[i], products[i]});
    return devices;
}

}  // namespace core::diagnosis
