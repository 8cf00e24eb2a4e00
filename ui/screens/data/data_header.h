// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/data/data_sections.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class SectionTabs;

/// Overline, title and tabs of I TUOI DATI.
class DataHeader : public QWidget {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    DataHeader(const Context& context, const Page& page, DataSection section,
               QWidget* parent = nullptr);
    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  private:
    Paragraph* overline_;
    Paragraph* heading_;
    SectionTabs* tabs_ = nullptr;
};

}  // namespace ui
