// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/diagnosis/driver_list.h"
#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"
#include "core/diagnosis/usb_readers.h"

namespace core::diagnosis {
namespace {

Advice installDriver(const Machine& machine, const UsbReader& reader) {
    const char* command = reader.ccid ? installServiceCommand(machine) : nullptr;
    return {QT_TRANSLATE_NOOP("Diagnosis", "Installa il driver del lettore"),
            command != nullptr
                ? Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                             "Esegui questo comando in un terminale. Se non "
                                             "basta, cerca il driver sul sito di chi ha fatto il "
                                             "lettore."))
                : Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                             "Cercalo sul sito di chi ha fatto il lettore, o usa "
                                             "un lettore più recente.")),
            command != nullptr ? Action::copyCommand : Action::none, command};
}

Finding withoutDriver(const Machine& machine, const UsbReader& reader) {
    return wrong(
        errors::readerNone,
        QT_TRANSLATE_NOOP("Diagnosis", "Il lettore USB è collegato, ma manca il suo driver"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1"), {Fact::usb(reader.id)}},
        installDriver(machine, reader));
}

/// The service knows a reader, but not this one.
Finding oneWithoutDriver(const Machine& machine, const UsbReader& reader) {
    return notable(
        QT_TRANSLATE_NOOP("Diagnosis", "Un lettore USB non ha il suo driver"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1: il servizio usa un altro lettore"),
         {Fact::usb(reader.id)}},
        installDriver(machine, reader));
}

Finding notSeen(const UsbReader& reader) {
    return wrong(
        errors::readerNone,
        QT_TRANSLATE_NOOP("Diagnosis", "Il servizio delle smart card non vede il lettore USB"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1: il driver c'è"), {Fact::usb(reader.id)}},
        {QT_TRANSLATE_NOOP("Diagnosis", "Scollega il lettore e ricollegalo"),
         QT_TRANSLATE_NOOP("Diagnosis",
                           "Prova un'altra porta USB. Se non basta, riavvia il servizio con questo "
                           "comando."),
         Action::copyCommand, restartServiceCommand});
}

Finding noReaderKnown(const Machine& machine, const std::vector<UsbReader>& plugged,
                      const UsbReader* orphan) {
    if (orphan != nullptr) return withoutDriver(machine, *orphan);
    if (!plugged.empty()) return notSeen(plugged.front());
    return notable(QT_TRANSLATE_NOOP("Diagnosis", "Nelle porte USB non c'è nessun lettore"), {},
                   {QT_TRANSLATE_NOOP("Diagnosis", "Collega il lettore"),
                    Sentence::hintOf(errors::readerNone)});
}

/// In a sandbox the computer's own folders may not be there.
Finding driversNotSeen() {
    return unknown(
        QT_TRANSLATE_NOOP("Diagnosis", "I driver dei lettori non si possono controllare"),
        QT_TRANSLATE_NOOP("Diagnosis", "Questo sistema non li fa vedere"));
}

Finding readerKnown(const Machine& machine, const std::vector<UsbReader>& plugged,
                    const UsbReader* orphan) {
    if (plugged.empty())
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore non usa una porta USB"));
    if (driverFolders(machine).isEmpty()) return driversNotSeen();
    if (orphan != nullptr) return oneWithoutDriver(machine, *orphan);
    return fine(
        QT_TRANSLATE_NOOP("Diagnosis", "Il lettore ha il suo driver"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1"), {Fact::usb(plugged.front().id)}});
}

const UsbReader* orphanAmong(const Machine& machine, const std::vector<UsbReader>& plugged) {
    const auto drivers = driversIn(driverFolders(machine));
    const auto orphan = std::ranges::find_if(plugged, [&](const UsbReader& reader) {
        return std::ranges::find(drivers, reader.id, &DriverEntry::device) == drivers.end();
    });
    return orphan != plugged.end() ? &*orphan : nullptr;
}

Finding look(const Machine& machine, bool known) {
    const auto plugged = usbReaders(machine.path(usbDevicesFolder));
    if (!plugged && known)
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore ha il suo driver"));
    if (!plugged)
        return unknown(QT_TRANSLATE_NOOP("Diagnosis", "Le porte USB non si possono controllare"),
                       QT_TRANSLATE_NOOP("Diagnosis", "Questo sistema non le fa vedere"));
    const auto* orphan = orphanAmong(machine, *plugged);
    return known ? readerKnown(machine, *plugged, orphan)
                 : noReaderKnown(machine, *plugged, orphan);
}

}  // namespace

Async<Finding> readerUsb(const Surroundings& around) {
    const bool known = around.cards.snapshot().state != CardState::noReader;
    return toldLater([machine = around.machine, known] { return look(machine, known); });
}

}  // namespace core::diagnosis
