// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/read_page.h"

namespace ui {

/// `La tua guida per accedere al Fascicolo Sanitario Elettronico (FSE)` (S67), and the ways on for
/// who has no card, no reader, no password, no PIN (S11).
class GuidePage : public ReadPage {
    Q_OBJECT
  public:
    explicit GuidePage(const Context& context);

    QString title() const override { return tr("La tua guida"); }
    Place place() const override { return Place::help; }

  protected:
    QString paper() const override;
};

}  // namespace ui
