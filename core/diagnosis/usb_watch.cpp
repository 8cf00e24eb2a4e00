// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/usb_watch.h"

#include <QDir>

namespace core::diagnosis {

UsbWatch::UsbWatch(QString devices, std::chrono::milliseconds interval)
    : devices_(std::move(devices)) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, &UsbWatch::look);
}

void UsbWatch::start() {
    known_ = list();
    timer_.start();
}

QStringList UsbWatch::list() const {
    return QDir(devices_).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void UsbWatch::look() {
    if (auto now = list(); std::exchange(known_, now) != now) Q_EMIT changed();
}

}  // namespace core::diagnosis
