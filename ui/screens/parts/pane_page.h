// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// A page of its own for what a pane shows beside its list where there is room: `Indietro`, and the
/// view on a card.
class PanePage : public Page {
    Q_OBJECT
  protected:
    /// `context` outlives the page; the view becomes its own.
    PanePage(const Context& context, QWidget* view);
};

}  // namespace ui
