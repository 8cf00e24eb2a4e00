// SPDX-License-Identifier: EUPL-1.2
// A card with a 2048-bit key signs by one long message (cns-card 7); cards with a shorter one do
// not get this far. What the reader says of itself is known before anybody has typed a PIN.
#include <algorithm>

#include "core/diagnosis/driver_list.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"
#include "core/diagnosis/usb_readers.h"

namespace core::diagnosis {
namespace {

Finding shortOnly(UsbId id) {
    return notable(
        QT_TRANSLATE_NOOP("Diagnosis", "Il lettore dice di accettare solo messaggi corti"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1: la tessera ne usa di lunghi"),
         {Fact::usb(id)}},
        {QT_TRANSLATE_NOOP("Diagnosis", "Se l'accesso non riesce, cambia lettore"),
         Sentence::hintOf(errors::readerShortApdu)});
}

/// The USB devices that the service calls by this reader's name.
std::vector<UsbReader> devicesOf(const Machine& machine, const QString& reader) {
    auto devices = usbReaders(machine.path(usbDevicesFolder)).value_or(std::vector<UsbReader>());
    const auto drivers = driversIn(driverFolders(machine));
    std::erase_if(devices, [&](const UsbReader& device) {
        return std::ranges::none_of(drivers, [&](const DriverEntry& driver) {
            return driver.device == device.id && !driver.name.isEmpty() &&
                   reader.startsWith(driver.name);
        });
    });
    return devices;
}

/// What they all say; nothing when they differ or one does not say it.
std::optional<ApduLevel> levelOf(const std::vector<UsbReader>& devices) {
    if (devices.empty()) return std::nullopt;
    const auto level = devices.front().level;
    const bool same = std::ranges::all_of(
        devices, [level](const UsbReader& device) { return device.level == level; });
    return same ? level : std::nullopt;
}

Finding look(const Machine& machine, const QString& reader) {
    const auto devices = devicesOf(machine, reader);
    const auto level = levelOf(devices);
    if (!level)
        return unknown(
            QT_TRANSLATE_NOOP("Diagnosis", "Il lettore non dice se accetta messaggi lunghi"),
            QT_TRANSLATE_NOOP("Diagnosis", "Si saprà al primo accesso"));
    if (level == ApduLevel::shortOnly) return shortOnly(devices.front().id);
    return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore accetta messaggi lunghi"));
}

}  // namespace

Async<Finding> extendedApdu(const Surroundings& around) {
    const auto& card = around.cards.snapshot();
    if (card.state == CardState::reading) return notYet();
    return toldLater(
        [machine = around.machine, reader = card.reader] { return look(machine, reader); });
}

}  // namespace core::diagnosis
