// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/other_reader.h"

#include <algorithm>

namespace core::diagnosis {

bool isInOtherReader(const CardSnapshot& card) {
    return std::ranges::any_of(
        card.readers, [](const ReaderInfo& reader) { return reader.hasCns && !reader.chosen; });
}

Advice useOtherReader() {
    return {QT_TRANSLATE_NOOP("Diagnosis", "Usa l'altro lettore"),
            QT_TRANSLATE_NOOP("Diagnosis",
                              "Hai scelto un lettore, ma la tessera è in un altro. Usa quello, o "
                              "sposta la tessera."),
            Action::otherReader};
}

}  // namespace core::diagnosis
