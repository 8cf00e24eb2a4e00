// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace core::clinical {

/// One spelling for units that are written in many ("mg/dl", "mg%2Fdl", "MG/DL" → "mg/dL"), to
/// compare them only: what is shown is what the document says. Two units that give different texts
/// are never mixed.
QString comparableUnit(const QString& unit);

}  // namespace core::clinical
