// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/read_page.h"

namespace ui {

/// `Licenze`: of the program, and of what of others is in it.
class LicencesPage : public ReadPage {
    Q_OBJECT
  public:
    explicit LicencesPage(const Context& context);

    QString title() const override { return tr("Licenze"); }
    Place place() const override { return Place::home; }

  protected:
    QString paper() const override;
};

}  // namespace ui
