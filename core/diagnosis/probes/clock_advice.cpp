// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/probes/clock_advice.h"

#include "core/diagnosis/system_commands.h"

namespace core::diagnosis {

Advice setTheClock() {
    Advice advice{QT_TRANSLATE_NOOP("Diagnosis", "Regola l'orologio"),
                  QT_TRANSLATE_NOOP("Diagnosis",
                                    "Nelle impostazioni del computer scegli data e ora "
                                    "automatiche.")};
#ifdef Q_OS_LINUX
    advice.action = Action::copyCommand;
    advice.command = setClockCommand;
#endif
    return advice;
}

}  // namespace core::diagnosis
