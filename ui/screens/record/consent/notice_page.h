// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

class Banner;
class PagePrints;
class Paragraph;

/// The notice on what happens with the data of the record (S43, R12), in our own short words; can
/// be printed.
class NoticePage : public Page {
    Q_OBJECT
  public:
    explicit NoticePage(const Context& context);
    ~NoticePage() override;

    QString title() const override { return tr("Informativa al trattamento FSE"); }
    Place place() const override { return Place::record; }
    QWidget* firstFocus() const override;
    void clear() override;
    bool print() override;

  private:
    QWidget* makeBar(const Context& context);

    Paragraph* heading_;
    Banner* notice_;
    PagePrints* prints_;
};

}  // namespace ui
