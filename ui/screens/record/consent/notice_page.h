// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/openinfo/open_info.h"
#include "ui/screens/parts/read_page.h"

namespace ui {

/// The notice on what happens with the data of the record (S43, R12): our own short words, then the
/// region's text with its version, when the portal tells it; can be printed.
class NoticePage : public ReadPage {
    Q_OBJECT
  public:
    explicit NoticePage(const Context& context);

    QString title() const override { return tr("Informativa al trattamento FSE"); }
    Place place() const override { return Place::record; }

  protected:
    QString paper() const override;

  private:
    core::NoticeText notice() const;
    QString toldHeading() const;
    void showTold();

    QWidget* told_;
};

}  // namespace ui
