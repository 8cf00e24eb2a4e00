// SPDX-License-Identifier: EUPL-1.2
// The cells of exemptions.csv. Internal to core/codes.
#pragma once

#include <QStringList>
#include <optional>
#include <vector>

#include "core/codes/exemptions.h"

namespace core {

/// A row of the list; nullopt when a cell says what the program does not know. A test keeps that
/// from happening.
std::optional<Exemption> readExemption(const QStringList& cells);

}  // namespace core
