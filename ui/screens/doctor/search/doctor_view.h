// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "ui/screens/doctor/doctor_store.h"

namespace ui {

class Banner;
class Button;
class Paragraph;

/// One doctor of a search with everything that is known (S56, 6.2), whether they can be chosen, in
/// words, and the way to it (R50). For the pane beside the list and for a page of its own.
class DoctorView : public QWidget {
    Q_OBJECT
  public:
    DoctorView(const Context& context, DoctorSection section, QWidget* parent = nullptr);
    void setDoctor(const core::Doctor& doctor);
    Paragraph* heading() const { return heading_; }
    /// R92.
    void clear();

  private:
    void showVerdict();
    QWidget* makeFacts(const core::Doctor& doctor) const;
    void choose();

    const Context& context_;
    DoctorSection section_;
    core::Doctor doctor_{};
    Paragraph* heading_;
    Paragraph* code_;
    Banner* verdict_;
    Button* choose_;
    QWidget* facts_ = nullptr;
    QWidget* surgeries_ = nullptr;
};

}  // namespace ui
