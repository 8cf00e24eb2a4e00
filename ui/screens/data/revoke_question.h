// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace ui {

/// Whether that exemption shall really end today, and what this means. `yes` only on the button
/// that says so.
void askRevocation(QWidget& page, const QString& code, std::function<void()> yes);

}  // namespace ui
