// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/booking/step_page.h"

namespace ui {

class FactLines;
class PagePrints;

/// `Sei prenotato` (R60.7): code, time, place, preparation, ticket, until when it can be cancelled;
/// on paper and into a calendar.
class BookedPage : public StepPage {
    Q_OBJECT
  public:
    explicit BookedPage(const Context& context);
    ~BookedPage() override;

    QString title() const override { return tr("Prenotazione confermata"); }
    void clear() override;
    bool print() override;

  private:
    core::Appointment appointment() const;
    QWidget* makeButtons();
    void save();

    FactLines* facts_;
    PagePrints* prints_;
};

}  // namespace ui
