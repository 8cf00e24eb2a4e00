// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>

#include "core/base/base.h"
#include "ui/shell/services.h"

namespace ui {

class RecordStore;

/// The record of the present session. Only while there is one.
std::shared_ptr<RecordStore> recordStore(const Context& context);

/// A session that is over on the portal's side ends here too; true when that was it.
bool endsSession(const Context& context, const core::Error& error);

}  // namespace ui
