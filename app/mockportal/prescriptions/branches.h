// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace mockportal {

/// What the branch of specialist care with this two-digit code is called (regional-services 4.7);
/// empty if there is none.
QString branchName(const QString& code);

}  // namespace mockportal
