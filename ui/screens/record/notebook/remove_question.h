// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Asks before an entry is deleted, which cannot be undone; the safe answer has the focus. Calls
/// `yes` at most once; goes with `page`.
void askRemoval(QWidget& page, std::function<void()> yes);

}  // namespace ui
