// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/base.h"
#include "ui/shell/services.h"

namespace ui {

class RecordStore;

/// The record of the present session. Only while there is one.
std::shared_ptr<RecordStore> recordStore(const Context& context);

/// True when the error took the person away from this page: the session is over, or the acting for
/// somebody else (R16). Nothing of the page may be touched then.
bool endsSession(const Context& context, const core::Error& error);

}  // namespace ui
