// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/record/record_sections.h"
#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class Picker;
class TabBar;

/// Overline, title and tabs of the record (S47 to S49); a tab leads to its section. In little room
/// the tabs are one picker (17).
class RecordHeader : public QWidget {
    Q_OBJECT
  public:
    /// `page` is the page it stands on, and outlives it.
    RecordHeader(const Context& context, const Page& page, RecordSection section,
                 QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);
    /// Beside the picker, seen in little room only; the header owns it.
    void addBesidePicker(QWidget* widget);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void makeTabs();
    void makePicker();
    void showPresent();
    void showTabs();
    void choose(int index);

    const Context& context_;
    const Page& page_;
    RecordSection section_;
    Paragraph* overline_;
    Paragraph* heading_;
    TabBar* tabs_;
    Picker* picker_;
    QWidget* pickerLine_;
    WidthClass width_ = WidthClass::wide;
};

}  // namespace ui
