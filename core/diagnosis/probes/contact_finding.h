// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/diagnosis/contact.h"
#include "core/diagnosis/probe.h"

namespace core::diagnosis {

using JudgeContact = Finding (*)(const Portal& portal, const Clock& clock, const Contact& contact);

/// Tries to reach the portal, through its proxy if there is one, and has it judged.
Async<Finding> contactFinding(const Surroundings& around, ContactAttempt::Until until,
                              JudgeContact judge);

}  // namespace core::diagnosis
