// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class TabBar;

/// Overline, title and tabs of the record (S47 to S49). Only the sections this version has are
/// there.
class RecordHeader : public QWidget {
    Q_OBJECT
  public:
    enum class Section { landing, documents };
    explicit RecordHeader(Section section, QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  Q_SIGNALS:
    void documentsChosen();

  private:
    Paragraph* overline_;
    Paragraph* heading_;
    TabBar* tabs_;
};

}  // namespace ui
