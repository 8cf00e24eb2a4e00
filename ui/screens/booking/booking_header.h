// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/booking/booking_sections.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class Picker;
class TabBar;

/// Overline, title and tabs of PRENOTAZIONI (S47, S59); a tab takes the place of the page. In
/// little room the tabs are one picker (17).
class BookingHeader : public QWidget {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    BookingHeader(const Context& context, const Page& page, BookingSection section,
                  QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeTabs();
    void showPresent();
    void showTabs();
    void choose(int index);

    const Context& context_;
    const Page& page_;
    BookingSection section_;
    Paragraph* overline_;
    Paragraph* heading_;
    TabBar* tabs_;
    Picker* picker_;
    WidthClass width_ = WidthClass::wide;
};

}  // namespace ui
