// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/card.h"

namespace ui {

/// `Licenze`: whose data are in the program, which their licences ask to be said
/// (core/codes/attributions.h), and whose libraries it works with.
class LicencesCard : public Card {
    Q_OBJECT
  public:
    LicencesCard();
};

}  // namespace ui
