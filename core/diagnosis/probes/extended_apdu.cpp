// SPDX-License-Identifier: EUPL-1.2
// A card with a 2048-bit key signs by one long message (cns-card 7); cards with a shorter one do
// not get this far. What the reader says of itself is known before anybody has typed a PIN.
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

Finding look(const Machine& machine) {
    const auto plugged = usbReaders(machine.path(usbDevicesFolder));
    // With several we cannot tell which of them PC/SC means.
    const bool sure = plugged && plugged->size() == 1 && plugged->front().level;
    if (!sure)
        return unknown(
            QT_TRANSLATE_NOOP("Diagnosis", "Il lettore non dice se accetta messaggi lunghi"),
            QT_TRANSLATE_NOOP("Diagnosis", "Si saprà al primo accesso"));
    if (plugged->front().level == ApduLevel::shortOnly) return shortOnly(plugged->front().id);
    return fine(QT_TRANSLATE_NOOP("Diagnosis", "Il lettore accetta messaggi lunghi"));
}

}  // namespace

Async<Finding> extendedApdu(const Surroundings& around) {
    if (around.cards.snapshot().state == CardState::reading) return notYet();
    return toldLater([machine = around.machine] { return look(machine); });
}

}  // namespace core::diagnosis
