// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

namespace ui {

/// A service above the present level: which login it needs, and the way there and back (R4, 16c).
class StepUpPage : public Page {
    Q_OBJECT
  public:
    StepUpPage(const Context& context, Place target);

    QString title() const override { return tr("Serve l'accesso"); }
    Place place() const override { return target_; }
    QWidget* firstFocus() const override { return first_; }
    bool passing() const override { return true; }
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addWords();
    void addMethods();
    void addActions();
    QString heading() const;

    const Context& context_;
    Place target_;
    TaskLayout layout_;
    QWidget* first_ = nullptr;
};

}  // namespace ui
