// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/width_class.h"

class QBoxLayout;
class QVBoxLayout;

namespace ui {

/// One task: picture at the left, words and actions at the right, in the middle of the page (02,
/// 03, 16c). With little room the picture stands below: the task comes first.
class TaskLayout {
  public:
    explicit TaskLayout(QWidget& page);

    QVBoxLayout* picture() const { return picture_; }
    QVBoxLayout* task() const { return task_; }
    void setWidthClass(WidthClass widthClass);

  private:
    QBoxLayout* across_;
    QVBoxLayout* picture_;
    QVBoxLayout* task_;
};

}  // namespace ui
