// SPDX-License-Identifier: EUPL-1.2
// Uses all of pcsc/transport, so that the linker has to find all of winscard it needs. Runs on
// Windows too.
#include <iostream>

#include "pcsc/transport/pcsc_readers.h"

int main() {
    pcsc::PcscReaders readers;
    const auto watch = readers.watch([](const pcsc::ReadersSnapshot&) {});
    for (const auto& slot : readers.snapshot().readers) {
        std::cout << slot.reader << '\n';
        if (const auto card = readers.connect(slot.reader))
            std::cout << pcsc::toHex((*card)->atr()) << '\n';
    }
}
