// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// What people ask about doctor and paediatrician: behind the `?` of S55 and `Clicca qui per
/// maggiori informazioni` of S58.
PageFactory doctorHelp(const Context& context);

}  // namespace ui
