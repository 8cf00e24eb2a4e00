// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QVector>
#include <utility>

#include "ui/widgets/card.h"

namespace ui {

/// `Licenze`: whose data are in the program, which their licences ask to be said
/// (core/codes/attributions.h), and whose libraries it works with.
class LicencesCard : public Card {
    Q_OBJECT
  public:
    LicencesCard();
    /// What of others is in the program, and its licence or attribution: data, then libraries.
    static QVector<std::pair<QString, QString>> all();
};

}  // namespace ui
