// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QList>

#include "ui/shell/services.h"

class QWidget;

namespace ui {

class Button;

/// `Indietro` at the left, a page's own buttons at the right.
QWidget* backBar(const Context& context, const QList<Button*>& actions = {});

}  // namespace ui
