// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/diagnosis/contact.h"
#include "core/diagnosis/probe.h"

namespace core::diagnosis {

/// Tries to reach the portal, through its proxy if there is one, and has it judged.
Async<Finding> contactFinding(const Surroundings& around, ContactAttempt::Until until,
                              Finding (*judge)(const Surroundings& around, const Contact& contact));

}  // namespace core::diagnosis
