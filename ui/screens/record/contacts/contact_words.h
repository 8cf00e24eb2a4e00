// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/contacts/contact.h"
#include "ui/style/icons.h"

namespace ui {

Icon contactIcon(core::ContactKind kind);
/// S51: body - facility, each once.
QString contactPlace(const core::Contact& contact);
/// What it was; the kind where nobody said.
QString contactTitle(const core::Contact& contact);
/// `05/11/2026, dalle 9.50 alle 10.30`, or `dal 22/10/2026 al 27/10/2026`.
QString contactTime(const core::Contact& contact);

}  // namespace ui
