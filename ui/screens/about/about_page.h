// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/read_page.h"

namespace ui {

/// S23 `Informazioni sulla versione`.
class AboutPage : public ReadPage {
    Q_OBJECT
  public:
    explicit AboutPage(const Context& context);

    QString title() const override { return tr("Informazioni sulla versione"); }
    Place place() const override { return Place::home; }

  protected:
    QString paper() const override;

  private:
    using Facts = QVector<std::pair<QString, QString>>;
    Facts facts() const;
};

}  // namespace ui
