// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/screens/login/login_ways.h"
#include "ui/screens/parts/task_layout.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"

class QVBoxLayout;

namespace ui {

class Button;

/// A service above the present level: which ways suffice, what was done already, and the way there
/// and back (R4, 16c). Also for one act of a service: push it with the level the act needs, and the
/// page below comes up again after the login, with what was typed.
class StepUpPage : public Page {
    Q_OBJECT
  public:
    StepUpPage(const Context& context, Place target, core::Level needed);

    QString title() const override { return tr("Serve l'accesso"); }
    Place place() const override { return target_; }
    bool passing() const override { return true; }
    QWidget* firstFocus() const override { return first_; }
    void clear() override {}
    void setWidthClass(WidthClass widthClass) override;

  private:
    void addWords();
    void addWays();
    void addActions();
    Button* wayButton(const LoginWay& way, bool primary);
    QString heading() const;
    QString lead() const;
    const LoginWay& foremost() const;

    const Context& context_;
    Place target_;
    core::Level needed_;
    std::vector<LoginWay> ways_;
    TaskLayout layout_;
    QBoxLayout* actions_ = nullptr;
    QWidget* first_ = nullptr;
};

}  // namespace ui
