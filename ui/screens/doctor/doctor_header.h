// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/doctor/doctor_sections.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class SectionTabs;

/// Overline, title, the way to the help and the tabs of IL TUO MEDICO (S55, picture 10).
class DoctorHeader : public QWidget {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    DoctorHeader(const Context& context, const Page& page, DoctorSection section,
                 QWidget* parent = nullptr);
    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  private:
    QWidget* makeTitle();

    const Context& context_;
    Paragraph* overline_;
    Paragraph* heading_;
    Paragraph* help_;
    SectionTabs* tabs_;
};

}  // namespace ui
