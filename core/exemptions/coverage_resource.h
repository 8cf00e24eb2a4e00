// SPDX-License-Identifier: EUPL-1.2
// Coverage (docs/portal-api.md "Exemptions"), read tolerantly.
#pragma once

#include <QJsonObject>

#include "core/exemptions/held_exemption.h"

namespace core {

/// Nothing when it is no Coverage of an exemption.
std::optional<HeldExemption> readCoverage(const QJsonObject& json);

/// Active ones first, then suspended, then the others; in each the newest first.
void sortExemptions(QVector<HeldExemption>& exemptions);

}  // namespace core
