// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

#include "core/diagnosis/probes/probes.h"
#include "core/diagnosis/told.h"

namespace core::diagnosis {

Async<Finding> programVersion(const Surroundings&) {
    return told(fine({QT_TRANSLATE_NOOP("Diagnosis", "Sportello %1"),
                      {Fact::version(QCoreApplication::applicationVersion())}},
                     {"%1", {Fact::system()}}));
}

}  // namespace core::diagnosis
