// SPDX-License-Identifier: EUPL-1.2
// Placeholder for the data of ui.md 4 and 5.
#pragma once
namespace ui { struct Theme; }
