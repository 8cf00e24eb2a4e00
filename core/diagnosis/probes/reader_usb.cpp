// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/system_commands.h"
#include "core/diagnosis/told.h"
#include "core/diagnosis/usb_readers.h"

namespace core::diagnosis {
namespace {

constexpr auto driversFolder = "/usr/lib/pcsc/drivers";

Finding withoutDriver(const Machine& machine, const UsbReader& reader) {
    const char* command = reader.ccid ? installServiceCommand(machine) : nullptr;
    return wrong(
        errors::readerNone,
        QT_TRANSLATE_NOOP("Diagnosis", "Il lettore USB è collegato, ma manca il suo driver"),
        {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1"), {Fact::usb(reader.id)}},
        {QT_TRANSLATE_NOOP("Diagnosis", "Installa il driver del lettore"),
         command != nullptr
             ? Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                          "Esegui questo comando in un terminale. Se non "
                                          "basta, cerca il driver sul sito di chi ha fatto il "
                                          "lettore."))
             : Sentence(QT_TRANSLATE_NOOP("Diagnosis",
                                          "Cercalo sul sito di chi ha fatto il lettore, o usa un "
                                          "lettore più recente.")),
         command != nullptr ? Action::copyCommand : Action::none, command});
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

Finding noneKnown(const Machine& machine, const std::vector<UsbReader>& plugged) {
    const auto drivers = machine.path(driversFolder);
    const auto orphan = std::ranges::find_if(
        plugged, [&](const UsbReader& reader) { return !hasDriver(drivers, reader.id); });
    return orphan != plugged.end() ? withoutDriver(machine, *orphan) : notSeen(plugged.front());
}

Finding look(const Machine& machine, bool readerKnown) {
    const auto plugged = usbReaders(machine.path(usbDevicesFolder));
    const Literal works = QT_TRANSLATE_NOOP("Diagnosis", "Il lettore ha il suo driver");
    if (!plugged && readerKnown) return fine(works);
    if (!plugged)
        return unknown(QT_TRANSLATE_NOOP("Diagnosis", "Le porte USB non si possono controllare"),
                       QT_TRANSLATE_NOOP("Diagnosis", "Questo sistema non le fa vedere"));
    if (!readerKnown && !plugged->empty()) return noneKnown(machine, *plugged);
    if (plugged->empty() && readerKnown)
        return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore non usa una porta USB"));
    if (plugged->empty())
        return notable(QT_TRANSLATE_NOOP("Diagnosis", "Nelle porte USB non c'è nessun lettore"), {},
                       {QT_TRANSLATE_NOOP("Diagnosis", "Collega il lettore"),
                        Sentence::hintOf(errors::readerNone)});
    return fine(works, {QT_TRANSLATE_NOOP("Diagnosis", "Dispositivo %1"),
                        {Fact::usb(plugged->front().id)}});
}

}  // namespace

Async<Finding> readerUsb(const Surroundings& around) {
    const bool known = around.cards.snapshot().state != CardState::noReader;
    return toldLater([machine = around.machine, known] { return look(machine, known); });
}

}  // namespace core::diagnosis
