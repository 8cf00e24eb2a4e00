// SPDX-License-Identifier: EUPL-1.2
// An access in words, the same on the screen, on paper and in the file.
#pragma once

#include <QStringList>

#include "core/accesses/access.h"

namespace core {

/// "Referto di laboratorio", "Elenco dei documenti", "Consenso (scelta nuova)".
QString accessWhat(const Access& access);
QString accessPurpose(const Access& access);
/// "Di notte", "Struttura dove non sei mai stato"…; empty: nothing is unusual.
QStringList unusualWords(UnusualMarks marks);
/// Role and purpose: "Medico specialista, per cura".
QString accessRole(const Access& access);

}  // namespace core
