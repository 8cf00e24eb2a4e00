// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/shell/width_class.h"

namespace ui {

class Paragraph;
class StepBar;

/// The five steps of a booking (09).
enum class BookingStep { prescription, facility, summary, moment, done };

/// Overline, title and steps of one page on the way to an appointment (09).
class BookingSteps : public QWidget {
    Q_OBJECT
  public:
    BookingSteps(const QString& title, BookingStep step, QWidget* parent = nullptr);

    Paragraph* heading() const { return heading_; }
    void setWidthClass(WidthClass widthClass);

  private:
    Paragraph* overline_;
    Paragraph* heading_;
    StepBar* steps_;
};

}  // namespace ui
